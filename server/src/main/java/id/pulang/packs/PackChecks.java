package id.pulang.packs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at what no schema can say: codes that are there once, clocks that something waits for, zones that exist, and
 * which roles have which rights.
 */
final class PackChecks {

    /** The codes that accounts hold since before packs named roles, each of one right. */
    private static final List<String> ALWAYS = List.of(
            "REGISTRATION_OFFICER",
            "CONSULAR_OFFICER",
            "MEDICAL_OFFICER",
            "REVIEWER",
            "CLEARANCE_OWNER",
            "REPATRIATION_LEAD",
            "HEAD_OF_MISSION",
            "RECEIVING_AGENCY",
            "ADMINISTRATOR");

    /** The rights that stand alone: who keeps accounts sees no case, and an agency sees only whom it was shown. */
    private static final Set<String> ALONE = Set.of("ADMINISTRATOR", "RECEIVING_AGENCY");

    private static final String CODE = "code";
    private static final String RIGHTS = "rights";
    private static final String APART = "apart";
    private static final String ZONE = "zone";
    private static final String STATE = "state";
    private static final String CLOCKS = "clocks";
    private static final String PAUSES = "pauses";

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
        states(main);
        once(main.entries("posts"));
        once(need(parts, "gates").entries("gates"));
        once(need(parts, "numbers").entries("numbers"));
        once(need(parts, CLOCKS).entries(CLOCKS));
        once(need(parts, CLOCKS).entries(PAUSES));
        clocks(need(parts, CLOCKS));
        once(need(parts, "agencies").entries("agencies"));
        once(need(parts, "instruments").entries("instruments"));
        once(need(parts, "roles").entries("roles"));
        GateChecks.check(main, need(parts, "gates"));
        roles(need(parts, "roles"));
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

    private static void states(PackEntry main) {
        Set<String> way = Stream.concat(
                        Stream.of(main.entry("sending"), main.entry("host")), main.entries("transit").stream())
                .map(state -> state.text(STATE))
                .collect(Collectors.toSet());
        main.entries("posts")
                .forEach(post -> post.find(STATE)
                        .filter(state -> !way.contains(state))
                        .ifPresent(state -> post.wrong(STATE, "is no state of the way: " + state)));
    }

    private static void clocks(PackEntry file) {
        List<PackEntry> entries = file.entries(CLOCKS);
        NEEDED_CLOCKS.stream()
                .filter(code ->
                        entries.stream().noneMatch(clock -> clock.text(CODE).equals(code)))
                .forEach(code -> file.wrong(CLOCKS, "has no clock " + code + ", by which what is overdue is noticed"));
        Set<String> reasons =
                file.entries(PAUSES).stream().map(each -> each.text(CODE)).collect(Collectors.toSet());
        entries.forEach(clock -> clock.texts(PAUSES).stream()
                .filter(reason -> !reasons.contains(reason))
                .forEach(reason -> clock.wrong(PAUSES, "rests for " + reason + ", which pauses above do not list")));
        file.findEntry("calendar").stream()
                .flatMap(each -> each.entries("holidays").stream())
                .filter(holiday -> !isDate(holiday.text("date")))
                .forEach(holiday -> holiday.wrong("date", "is no day of the calendar: " + holiday.text("date")));
    }

    private static boolean isDate(String written) {
        try {
            LocalDate.parse(written);
            return true;
        } catch (DateTimeParseException no) {
            return false;
        }
    }

    private static void once(List<PackEntry> entries) {
        Set<String> seen = new HashSet<>();
        entries.stream()
                .filter(each -> !seen.add(each.text(CODE)))
                .forEach(each -> each.wrong(CODE, "is there a second time: " + each.text(CODE)));
    }

    /**
     * Every pack has the roles that accounts hold since before packs named any, each with the right that is called as
     * it is; and what shows everything of one side is in no hand with another.
     */
    private static void roles(PackEntry file) {
        List<PackEntry> roles = file.entries("roles");
        Set<String> codes = roles.stream().map(role -> role.text(CODE)).collect(Collectors.toSet());
        ALWAYS.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> file.wrong("roles", "has no role " + code + ", which accounts hold"));
        roles.forEach(role -> role(role, codes));
    }

    private static void role(PackEntry role, Set<String> codes) {
        String code = role.text(CODE);
        List<String> rights = role.texts(RIGHTS);
        if (ALWAYS.contains(code) && !rights.equals(List.of(code))) {
            role.wrong(RIGHTS, "the role " + code + " has the right " + code + " and no other");
        }
        if (rights.size() > 1 && rights.stream().anyMatch(ALONE::contains)) {
            role.wrong(
                    RIGHTS,
                    "no role has another right beside one of "
                            + ALONE.stream().sorted().toList());
        }
        role.texts(APART).stream()
                .filter(other -> !codes.contains(other) || other.equals(code))
                .forEach(other -> role.wrong(APART, other + " is no other role of this pack"));
    }
}
