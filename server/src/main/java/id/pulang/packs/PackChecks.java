package id.pulang.packs;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at what no schema can say: codes that are there once, zones that exist, gates that wait for one another. */
final class PackChecks {

    private static final String CODE = "code";
    private static final String AFTER = "after";
    private static final String ZONE = "zone";

    private PackChecks() {}

    /** Notes what is wrong; returns the languages of the pack. */
    static List<String> check(PackFiles folder, Map<String, PackEntry> parts) {
        PackEntry main = need(parts, "pack");
        if (!main.text(CODE).equals(folder.code())) {
            main.wrong(CODE, "is not the name of the folder, " + folder.code());
        }
        zone(main.entry("sending"));
        zone(main.entry("host"));
        main.entries("transit").forEach(PackChecks::zone);
        once(need(parts, "gates").entries("gates"));
        once(need(parts, "clocks").entries("clocks"));
        once(need(parts, "agencies").entries("agencies"));
        once(need(parts, "instruments").entries("instruments"));
        order(need(parts, "gates").entries("gates"));
        return main.texts("languages");
    }

    private static PackEntry need(Map<String, PackEntry> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static void zone(PackEntry state) {
        if (!ZoneId.getAvailableZoneIds().contains(state.text(ZONE))) {
            state.wrong(ZONE, "is no time zone of the IANA data base: " + state.text(ZONE));
        }
    }

    private static void once(List<PackEntry> entries) {
        Set<String> seen = new HashSet<>();
        entries.stream()
                .filter(each -> !seen.add(each.text(CODE)))
                .forEach(each -> each.wrong(CODE, "is there a second time: " + each.text(CODE)));
    }

    /** Each gate comes after gates that exist, and none after itself over others. */
    private static void order(List<PackEntry> gates) {
        Map<String, List<String>> after = new HashMap<>();
        gates.forEach(gate -> after.put(gate.text(CODE), gate.texts(AFTER)));
        for (PackEntry gate : gates) {
            gate.texts(AFTER).stream()
                    .filter(before -> !after.containsKey(before))
                    .forEach(before -> gate.wrong(AFTER, "names a gate that is not there: " + before));
            if (reaches(gate.texts(AFTER).stream(), gate.text(CODE), after, new HashSet<>())) {
                gate.wrong(AFTER, "the gate " + gate.text(CODE) + " waits for itself over the gates that it comes after");
            }
        }
    }

    private static boolean reaches(
            Stream<String> from, String goal, Map<String, List<String>> after, Set<String> seen) {
        return from.anyMatch(each -> each.equals(goal)
                || seen.add(each) && reaches(after.getOrDefault(each, List.of()).stream(), goal, after, seen));
    }
}
