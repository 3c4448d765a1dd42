package id.pulang.repatriation.seating;

import id.pulang.cases.CaseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many people are given the next free seats: whole groups at once, beside those of the group who sit already, and
 * into the next vehicle where one is full. A group is parted only where no vehicle takes it whole.
 *
 * @param vehicle to begin with; the next ones are counted on, "Bus 1" is followed by "Bus 2"
 * @param seats the seats of each vehicle
 * @param most how many people a vehicle takes; 0 where nobody said
 */
public record SeatingWish(String vehicle, SeatNumbers seats, int most) {

    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,3})");

    /**
     * Proposes where people sit.
     *
     * @param chosen who is to be given a place
     * @param now where everybody on the journey sits
     */
    public Map<CaseId, Seating> propose(Collection<CaseId> chosen, TravelGroups groups, Map<CaseId, Seating> now) {
        Map<CaseId, Seating> others = new LinkedHashMap<>(now);
        Set<CaseId> asked = new HashSet<>(chosen);
        others.keySet().removeAll(asked);
        others.values().removeIf(Seating::isEmpty);
        Map<CaseId, Seating> given = new LinkedHashMap<>();
        for (List<CaseId> group : groups.all()) {
            List<CaseId> wanting = group.stream().filter(asked::contains).toList();
            if (!wanting.isEmpty()) {
                give(wanting, group, others, given);
            }
        }
        return given;
    }

    private void give(
            List<CaseId> wanting, List<CaseId> group, Map<CaseId, Seating> sitting, Map<CaseId, Seating> given) {
        Optional<Seating> home = home(group, sitting);
        List<CaseId> left = wanting;
        while (!left.isEmpty()) {
            List<CaseId> rest = left;
            String into = home.map(Seating::vehicle)
                    .filter(there -> room(there, sitting) > 0)
                    .orElseGet(() -> withRoom(rest.size(), sitting));
            int many = Math.min(left.size(), room(into, sitting));
            List<String> free = beside(home).free(many, taken(into, sitting));
            for (int at = 0; at < many; at++) {
                var seat = new Seating(into, free.get(at));
                sitting.put(left.get(at), seat);
                given.put(left.get(at), seat);
            }
            left = left.subList(many, left.size());
        }
    }

    /** Where somebody of a group sits already, in the vehicle with most of them. */
    private static Optional<Seating> home(List<CaseId> group, Map<CaseId, Seating> sitting) {
        List<Seating> there = group.stream()
                .filter(sitting::containsKey)
                .map(each -> sitting.getOrDefault(each, Seating.NONE))
                .toList();
        return there.stream()
                .max(Comparator.comparingLong(
                        one -> there.stream().filter(one::isBeside).count()));
    }

    /** The seats from that of somebody on, where it is known which follows. */
    private SeatNumbers beside(Optional<Seating> somebody) {
        return somebody.filter(_ -> !seats.first().isEmpty())
                .map(each -> new SeatNumbers(each.number(), seats.abreast()))
                .filter(each -> !each.first().isEmpty() && each.canCount())
                .orElse(seats);
    }

    /** The first vehicle that takes so many; where they are more than any takes, the first empty one. */
    private String withRoom(int many, Map<CaseId, Seating> sitting) {
        String at = vehicle;
        while (room(at, sitting) < (most == 0 ? many : Math.min(many, most))) {
            at = next(at);
        }
        return at;
    }

    private int room(String at, Map<CaseId, Seating> sitting) {
        return most == 0 ? Integer.MAX_VALUE : Math.max(0, most - (int) heads(at, sitting));
    }

    private static long heads(String at, Map<CaseId, Seating> sitting) {
        return sitting.values().stream()
                .filter(each -> each.vehicle().equalsIgnoreCase(at))
                .count();
    }

    private static Set<String> taken(String at, Map<CaseId, Seating> sitting) {
        Set<String> taken = new HashSet<>();
        sitting.values().stream()
                .filter(each -> each.vehicle().equalsIgnoreCase(at))
                .forEach(each -> taken.add(each.number()));
        return taken;
    }

    private static String next(String name) {
        Matcher counted = COUNTED.matcher(name);
        return counted.matches() ? counted.group(1) + (Integer.parseInt(counted.group(2)) + 1) : (name + " 2").strip();
    }
}
