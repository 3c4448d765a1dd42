package id.pulang.screening;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The least number of letters of a ground; our proposal. */
    static final int SHORTEST_GROUND = 20;

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

    /** Whether it asked nothing itself, and so is a reading of the talk before. */
    boolean isReading() {
        return elements.values().stream().allMatch(found -> found == Indicated.AS_BEFORE);
    }

    /** Whether it says in words of its own what it rests on. */
    boolean saysItsGround() {
        return words.strip().length() >= SHORTEST_GROUND;
    }

    /** Returns it with what stands after all talks before, where it leaves anything as it was. */
    Conclusion whole(List<Conclusion> before) {
        return reliesOnTalkBefore() ? standing(before).map(this::after).orElse(this) : this;
    }

    /** Returns what stands after talks: those that were broken off count as if they had been first. */
    private static Optional<Conclusion> standing(List<Conclusion> talks) {
        return Stream.concat(
                        talks.stream().filter(talk -> !talk.finding().concluded()),
                        talks.stream().filter(talk -> talk.finding().concluded()))
                .reduce((first, later) -> later.together(first));
    }

    /**
     * Returns it with what the talk before found about the elements that were not asked again, in the worse conditions
     * of the two; who only read the talk before had no talk, and so no conditions, of their own.
     */
    Conclusion after(Conclusion before) {
        if (!reliesOnTalkBefore()) {
            return this;
        }
        Map<Element, Indicated> told = new EnumMap<>(Element.class);
        elements.forEach(
                (element, found) -> told.put(element, found == Indicated.AS_BEFORE ? before.of(element) : found));
        Conditions both = isReading() ? conditions.onlyRead(before.conditions) : conditions.and(before.conditions);
        return new Conclusion(instrument, version, both, told, finding, words);
    }

    /**
     * Returns what stands after it and a talk before: what one of the two found indicated is indicated, however it was
     * said. The conditions of a talk that was broken off make no other one worse.
     */
    Conclusion together(Conclusion before) {
        Map<Element, Indicated> stands = new EnumMap<>(Element.class);
        elements.forEach((element, found) -> stands.put(element, standing(found, before.of(element))));
        Conclusion relied = before.finding.concluded() ? after(before) : this;
        return new Conclusion(instrument, version, relied.conditions, stands, finding, words);
    }

    private static Indicated standing(Indicated found, Indicated before) {
        boolean asked = found == Indicated.INDICATED || found == Indicated.NOT_INDICATED;
        return asked && before != Indicated.INDICATED ? found : before;
    }

    /** Returns what was found about an element. */
    public Indicated of(Element element) {
        return elements.getOrDefault(element, Indicated.NOT_ASKED);
    }
}
