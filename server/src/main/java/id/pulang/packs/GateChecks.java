package id.pulang.packs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at what the schema of gates cannot say. Every pack has the gates without which nobody may travel, and none of
 * them can be passed over where a person's own will, a child or a doubt about who somebody is stands behind it.
 */
final class GateChecks {

    /** The kinds of which a pack has exactly one gate, called by its kind. */
    private static final List<String> ONCE = List.of(
            "IDENTITY", "OPEN_DOUBT", "SCREENING", "FIT_TO_TRAVEL", "TRAVEL_DOCUMENT", "RETURN_CHOICE", "MINOR_ESCORT");

    private static final Set<String> NEVER_OVERRIDDEN = Set.of("OPEN_DOUBT", "RETURN_CHOICE", "MINOR_ESCORT");
    private static final Set<String> NO_STATES = Set.of("PERSON", "NO_STATE");
    private static final String CODE = "code";
    private static final String ASKS = "asks";
    private static final String AFTER = "after";

    private final Map<String, PackEntry> gates = new HashMap<>();
    private final Set<String> states;

    private GateChecks(PackEntry main, List<PackEntry> entries) {
        this.states = Stream.concat(
                        Stream.of(main.entry("sending"), main.entry("host")), main.entries("transit").stream())
                .map(state -> state.text("state"))
                .collect(Collectors.toSet());
        entries.forEach(gate -> gates.put(gate.text(CODE), gate));
    }

    static void check(PackEntry main, PackEntry file) {
        List<PackEntry> entries = file.entries("gates");
        ONCE.stream()
                .filter(kind ->
                        entries.stream().noneMatch(gate -> gate.text(ASKS).equals(kind)))
                .forEach(kind -> file.wrong("gates", "has no gate that asks " + kind));
        GateChecks checks = new GateChecks(main, entries);
        entries.forEach(checks::check);
    }

    private void check(PackEntry gate) {
        kind(gate);
        decider(gate);
        order(gate);
        gate.findEntry("onlyIf").ifPresent(this::condition);
    }

    private static void kind(PackEntry gate) {
        String kind = gate.text(ASKS);
        String code = kind.toLowerCase(Locale.ROOT);
        if (ONCE.contains(kind) && !gate.text(CODE).equals(code)) {
            gate.wrong(CODE, "the gate that asks " + kind + " is called " + code);
        }
        if (NEVER_OVERRIDDEN.contains(kind) && !gate.texts("override").isEmpty()) {
            gate.wrong("override", "a gate that asks " + kind + " can never be overridden");
        }
    }

    /** Who is no authority writes no papers. */
    private void decider(PackEntry gate) {
        String decider = gate.text("decidedBy");
        if (!NO_STATES.contains(decider) && !states.contains(decider)) {
            gate.wrong("decidedBy", decider + " is no state of this pack; its states are " + states);
        }
        if (decider.equals("NO_STATE") && !gate.entry("evidence").text("number").equals("NONE")) {
            gate.wrong("evidence", "no number of a document can be asked for where no state decides");
        }
    }

    private void condition(PackEntry onlyIf) {
        String code = onlyIf.text("gate");
        Optional<PackEntry> other = Optional.ofNullable(gates.get(code));
        if (other.isEmpty()) {
            onlyIf.wrong("gate", "names a gate that is not there: " + code);
        } else if (other.get().findEntry("onlyIf").isPresent()) {
            onlyIf.wrong("gate", "names a gate that is itself needed only by some: " + code);
        } else {
            List<String> words = other.get().entry("words").keys();
            onlyIf.texts("words").stream()
                    .filter(word -> !words.contains(word))
                    .forEach(word -> onlyIf.wrong("words", word + " is no word of " + code + ", which has " + words));
        }
    }

    /** Each gate comes after gates that exist, and none after itself over others. */
    private void order(PackEntry gate) {
        gate.texts(AFTER).stream()
                .filter(before -> !gates.containsKey(before))
                .forEach(before -> gate.wrong(AFTER, "names a gate that is not there: " + before));
        if (reaches(gate, gate.text(CODE), new HashSet<>())) {
            gate.wrong(AFTER, "the gate " + gate.text(CODE) + " waits for itself over the gates that it comes after");
        }
    }

    private boolean reaches(PackEntry from, String goal, Set<String> seen) {
        return from.texts(AFTER).stream()
                .filter(gates::containsKey)
                .anyMatch(each -> each.equals(goal)
                        || seen.add(each) && reaches(Objects.requireNonNull(gates.get(each)), goal, seen));
    }
}
