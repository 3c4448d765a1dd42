package id.pulang.repatriation.seating;

import id.pulang.cases.CaseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What does not fit about where people sit. It is said and stops nobody.
 *
 * @param people whom it is about; of a child and the escort the child first
 * @param place the seat that several have; nowhere for the other kinds
 */
public record SeatingProblem(Kind kind, List<CaseId> people, Seating place) {

    /** What it is. */
    public enum Kind {
        /** Several people have the same seat of a vehicle. */
        SAME_SEAT,
        /** A child is in another vehicle than the escort without whom it does not travel. */
        APART_FROM_ESCORT,
        /** People who are with each other are in several vehicles. */
        GROUP_SPLIT
    }

    /** Copies the people in. */
    public SeatingProblem {
        people = List.copyOf(people);
    }

    /**
     * Finds what does not fit, the gravest first.
     *
     * @param seats where everybody sits; who sits nowhere yet is in nobody's way
     * @param escorts of each child, with whom alone it travels
     */
    public static List<SeatingProblem> in(
            Map<CaseId, Seating> seats, TravelGroups groups, Map<CaseId, CaseId> escorts) {
        List<SeatingProblem> found = new ArrayList<>();
        escorts.forEach((child, escort) -> {
            if (seats.containsKey(escort) && apart(seats, List.of(child, escort))) {
                found.add(new SeatingProblem(Kind.APART_FROM_ESCORT, List.of(child, escort), Seating.NONE));
            }
        });
        sameSeats(seats).forEach((place, people) -> found.add(new SeatingProblem(Kind.SAME_SEAT, people, place)));
        groups.together().stream()
                .filter(group -> apart(seats, group))
                .forEach(group -> found.add(new SeatingProblem(Kind.GROUP_SPLIT, group, Seating.NONE)));
        return found;
    }

    private static boolean apart(Map<CaseId, Seating> seats, List<CaseId> people) {
        return people.stream()
                        .map(who -> Objects.requireNonNull(seats.getOrDefault(who, Seating.NONE)))
                        .filter(seat -> !seat.isEmpty())
                        .map(seat -> seat.vehicle().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1;
    }

    private static Map<Seating, List<CaseId>> sameSeats(Map<CaseId, Seating> seats) {
        Map<String, Seating> named = new LinkedHashMap<>();
        Map<Seating, List<CaseId>> held = new LinkedHashMap<>();
        seats.forEach((who, seat) -> {
            if (!seat.number().isEmpty()) {
                Seating first = named.computeIfAbsent(seat.stored().toLowerCase(Locale.ROOT), _ -> seat);
                held.computeIfAbsent(first, _ -> new ArrayList<>()).add(who);
            }
        });
        held.values().removeIf(people -> people.size() < 2);
        return held;
    }
}
