package id.pulang.repatriation.seating;

import id.pulang.cases.CaseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who belongs together on a journey: those who are with each other, and a child with the escort; also over a third.
 *
 * @param all each person once; whoever travels alone is a group of one
 */
public record TravelGroups(List<List<CaseId>> all) {

    /** Copies the groups in. */
    public TravelGroups {
        all = all.stream().map(List::copyOf).toList();
    }

    /**
     * Puts people together; groups stand where their first one stands, and everybody in them as they come.
     *
     * @param people everybody on the journey in the order in which they are listed
     * @param ties whom somebody is with; others than those listed do not count
     */
    public static TravelGroups of(Collection<CaseId> people, Map<CaseId, ? extends Collection<CaseId>> ties) {
        Map<CaseId, Set<CaseId>> both = new LinkedHashMap<>();
        people.forEach(each -> both.put(each, new LinkedHashSet<>()));
        ties.forEach((one, with) -> with.forEach(other -> {
            if (both.containsKey(one) && both.containsKey(other)) {
                tied(both, one).add(other);
                tied(both, other).add(one);
            }
        }));
        Set<CaseId> seen = new LinkedHashSet<>();
        List<List<CaseId>> groups = new ArrayList<>();
        for (CaseId each : people) {
            if (!seen.contains(each)) {
                Set<CaseId> group = new LinkedHashSet<>();
                follow(each, both, group);
                seen.addAll(group);
                groups.add(people.stream().filter(group::contains).toList());
            }
        }
        return new TravelGroups(groups);
    }

    private static void follow(CaseId from, Map<CaseId, Set<CaseId>> both, Set<CaseId> into) {
        var next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            CaseId each = next.removeLast();
            if (into.add(each)) {
                next.addAll(tied(both, each));
            }
        }
    }

    private static Set<CaseId> tied(Map<CaseId, Set<CaseId>> both, CaseId who) {
        return Objects.requireNonNull(both.get(who));
    }

    /** Returns those of two or more. */
    public List<List<CaseId>> together() {
        return all.stream().filter(group -> group.size() > 1).toList();
    }

    /** Returns everybody, those of a group next to each other. */
    public List<CaseId> inOrder() {
        return all.stream().flatMap(List::stream).toList();
    }

    /** Returns the group of somebody; of themself alone where they stand on no list. */
    public List<CaseId> of(CaseId who) {
        return all.stream().filter(group -> group.contains(who)).findFirst().orElse(List.of(who));
    }
}
