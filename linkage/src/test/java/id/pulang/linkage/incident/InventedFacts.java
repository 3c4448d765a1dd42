package id.pulang.linkage.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What authorities say about each person's gates, under the number that the person had at the time. */
final class InventedFacts {

    private static final List<String> GATES = List.of(
            "police_release",
            "fit_to_travel",
            "travel_document",
            "overstay_fine",
            "exit_permit",
            "return_choice",
            "identity",
            "screening");
    private static final Map<String, String> OPEN = Map.of(
            "fit_to_travel",
            "fit",
            "return_choice",
            "wants_to_return",
            "identity",
            "verified",
            "screening",
            "second_review_done");
    private static final Map<String, String> SHUT = Map.of(
            "fit_to_travel",
            "not_fit",
            "return_choice",
            "not_now",
            "identity",
            "unverified",
            "screening",
            "first_only");
    private static final Map<String, String> PAPERS =
            Map.of("police_release", "PR-", "travel_document", "SPLP-", "overstay_fine", "WV-", "exit_permit", "EP-");

    private final Dice dice;
    private final List<String> lines = new ArrayList<>(List.of("list,number,gate,state,document,on"));
    private final TreeMap<String, TreeSet<String>> shut = new TreeMap<>();
    private final TreeSet<String> ready = new TreeSet<>();

    InventedFacts(Dice dice) {
        this.dice = dice;
    }

    /** Adds what is known about one person. */
    void add(InventedPerson person, String list, String number) {
        var closed = new TreeSet<String>();
        if (dice.chance(0.39)) {
            closed.add(dice.oneOf(GATES));
            if (dice.chance(0.25)) {
                closed.add(dice.oneOf(GATES));
            }
        }
        for (String gate : GATES) {
            lines.add(String.join(",", list, number, gate, fact(gate, closed.contains(gate))));
        }
        if (closed.isEmpty()) {
            ready.add(person.id());
            return;
        }
        shut.put(person.id(), closed);
    }

    List<String> lines() {
        return lines;
    }

    TreeSet<String> ready() {
        return ready;
    }

    TreeMap<String, TreeSet<String>> notReadyBecause() {
        return shut;
    }

    private String fact(String gate, boolean closed) {
        if (closed) {
            return SHUT.getOrDefault(gate, "pending") + ",,";
        }
        String paper = PAPERS.containsKey(gate) ? PAPERS.get(gate) + dice.digits(5) : "";
        LocalDate on = LocalDate.of(2025, 10, dice.between(19, 22));
        return OPEN.getOrDefault(gate, "granted") + ',' + paper + ',' + on;
    }
}
