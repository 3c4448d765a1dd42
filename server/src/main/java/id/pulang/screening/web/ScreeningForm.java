package id.pulang.screening.web;

import id.pulang.screening.Conclusion;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import id.pulang.screening.Instruments;
import org.jspecify.annotations.Nullable;

/** What an officer typed about one talk; kept in the form when it could not be taken. */
public record ScreeningForm(TalkForm talk, FoundForm found) {

    /** Returns an empty form. */
    public static ScreeningForm empty() {
        return new ScreeningForm(
                new TalkForm(null, null, null, null, null, null), new FoundForm(null, null, null, null, null));
    }

    /** Returns the form of the second officer: nothing is asked again unless the person agrees to it. */
    public static ScreeningForm second() {
        var asBefore = new FoundForm(Indicated.AS_BEFORE, Indicated.AS_BEFORE, Indicated.AS_BEFORE, null, null);
        return new ScreeningForm(empty().talk(), asBefore);
    }

    Conclusion conclusion(Instruments instruments) {
        var used = instruments
                .find(text(talk.instrument()))
                .orElseGet(() -> instruments.mine().getFirst());
        return new Conclusion(
                used.code(),
                used.version(),
                talk.conditions(),
                found.elements(),
                found.finding() == null ? Finding.NEEDS_MORE_TIME : found.finding(),
                text(found.words()));
    }

    /** Returns what was chosen for an element. */
    public Indicated of(Element element) {
        return found.of(element);
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
