package id.pulang.screening;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one officer concludes from a talk, per element.
 *
 * @param instrument the code of the form, as in the country pack
 * @param words what the officer wants the second one to know; may be empty
 */
public record Conclusion(
        String instrument,
        String version,
        Conditions conditions,
        Map<Element, Indicated> elements,
        Finding finding,
        String words) {

    public Conclusion {
        Map<Element, Indicated> all = new EnumMap<>(Element.class);
        for (Element element : Element.values()) {
            all.put(element, elements.getOrDefault(element, Indicated.NOT_ASKED));
        }
        elements = Map.copyOf(all);
    }

    /** Whether it leaves an element as the talk before found it. */
    boolean reliesOnTalkBefore() {
        return elements.containsValue(Indicated.AS_BEFORE);
    }

    /** Returns it with what the talk before found about the elements that were not asked again. */
    Conclusion after(Conclusion before) {
        Map<Element, Indicated> told = new EnumMap<>(Element.class);
        elements.forEach(
                (element, found) -> told.put(element, found == Indicated.AS_BEFORE ? before.of(element) : found));
        return new Conclusion(instrument, version, conditions, told, finding, words);
    }

    /** Returns what was found about an element. */
    public Indicated of(Element element) {
        return elements.getOrDefault(element, Indicated.NOT_ASKED);
    }
}
