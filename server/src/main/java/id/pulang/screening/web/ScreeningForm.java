package id.pulang.screening.web;

import id.pulang.screening.Conclusion;
import id.pulang.screening.Conditions;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import id.pulang.screening.Instruments;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an officer typed about one talk; kept in the form when it could not be taken. */
public record ScreeningForm(
        @Nullable String instrument,
        @Nullable Boolean privateRoom,
        @Nullable String interpreter,
        @Nullable Boolean police,
        @Nullable Integer minutes,
        @Nullable Boolean rested,
        @Nullable Indicated act,
        @Nullable Indicated means,
        @Nullable Indicated purpose,
        @Nullable Finding finding,
        @Nullable String words) {

    /** Returns an empty form. */
    public static ScreeningForm empty() {
        return new ScreeningForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    Conclusion conclusion(Instruments instruments) {
        var used = instruments
                .find(text(instrument))
                .orElseGet(() -> instruments.all().getFirst());
        var conditions = new Conditions(
                yes(privateRoom), text(interpreter), yes(police), minutes == null ? 0 : minutes, yes(rested));
        Map<Element, Indicated> elements = new EnumMap<>(Element.class);
        for (Element element : Element.values()) {
            elements.put(element, of(element));
        }
        return new Conclusion(
                used.code(),
                used.version(),
                conditions,
                elements,
                finding == null ? Finding.NEEDS_MORE_TIME : finding,
                text(words));
    }

    /** Returns what was chosen for an element. */
    public Indicated of(Element element) {
        @Nullable
        Indicated chosen = switch (element) {
            case ACT -> act;
            case MEANS -> means;
            case PURPOSE -> purpose;
        };
        return chosen == null ? Indicated.NOT_ASKED : chosen;
    }

    /** Returns a text as it was typed. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Says whether a box was ticked. */
    public static boolean yes(@Nullable Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }
}
