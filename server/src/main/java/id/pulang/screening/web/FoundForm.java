package id.pulang.screening.web;

import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an officer chose and typed about what was found in a talk. */
public record FoundForm(
        @Nullable Indicated act,
        @Nullable Indicated means,
        @Nullable Indicated purpose,
        @Nullable Finding finding,
        @Nullable String words) {

    Indicated of(Element element) {
        @Nullable
        Indicated chosen = switch (element) {
            case ACT -> act;
            case MEANS -> means;
            case PURPOSE -> purpose;
        };
        return chosen == null ? Indicated.NOT_ASKED : chosen;
    }

    Map<Element, Indicated> elements() {
        Map<Element, Indicated> elements = new EnumMap<>(Element.class);
        for (Element element : Element.values()) {
            elements.put(element, of(element));
        }
        return elements;
    }
}
