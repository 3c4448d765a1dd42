package id.pulang.packs;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks at what no schema can say: codes that are there once, clocks that something waits for, zones that exist. */
final class PackChecks {

    private static final String CODE = "code";
    private static final String ZONE = "zone";
    private static final String CLOCKS = "clocks";

    /** Without it nobody would ever hear of a handover that no agency answers (docs/decisions/0044). */
    private static final List<String> NEEDED_CLOCKS = List.of("acceptance");

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
        main.entries("posts").forEach(PackChecks::zone);
        once(main.entries("posts"));
        once(need(parts, "gates").entries("gates"));
        once(need(parts, "numbers").entries("numbers"));
        once(need(parts, CLOCKS).entries(CLOCKS));
        clocks(need(parts, CLOCKS));
        once(need(parts, "agencies").entries("agencies"));
        once(need(parts, "instruments").entries("instruments"));
        GateChecks.check(main, need(parts, "gates"));
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

    private static void clocks(PackEntry file) {
        List<PackEntry> entries = file.entries(CLOCKS);
        NEEDED_CLOCKS.stream()
                .filter(code ->
                        entries.stream().noneMatch(clock -> clock.text(CODE).equals(code)))
                .forEach(code -> file.wrong(CLOCKS, "has no clock " + code + ", by which what is overdue is noticed"));
    }

    private static void once(List<PackEntry> entries) {
        Set<String> seen = new HashSet<>();
        entries.stream()
                .filter(each -> !seen.add(each.text(CODE)))
                .forEach(each -> each.wrong(CODE, "is there a second time: " + each.text(CODE)));
    }
}
