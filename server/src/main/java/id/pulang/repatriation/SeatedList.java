package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatState;
import id.pulang.repatriation.seating.Seating;
import id.pulang.repatriation.seating.SeatingProblem;
import id.pulang.repatriation.seating.TravelGroups;
import id.pulang.repatriation.seating.VehicleTally;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name list of a manifest with who belongs together and where everybody sits. */
public record SeatedList(NameList list, TravelGroups groups) {

    /** Puts those of the list together who are with each other, and each child with the escort. */
    static SeatedList of(NameList list, Map<CaseId, ? extends Collection<CaseId>> companions) {
        Map<CaseId, List<CaseId>> ties = new LinkedHashMap<>();
        list.passengers()
                .forEach(each -> ties.put(
                        each.caseId(),
                        Stream.concat(companionsOf(each.caseId(), companions), each.escort().stream())
                                .toList()));
        return new SeatedList(list, TravelGroups.of(caseIds(list), ties));
    }

    private static Stream<CaseId> companionsOf(CaseId who, Map<CaseId, ? extends Collection<CaseId>> companions) {
        Collection<CaseId> with = companions.get(who);
        return with == null ? Stream.empty() : with.stream();
    }

    private static List<CaseId> caseIds(NameList list) {
        return list.passengers().stream().map(Passenger::caseId).toList();
    }

    /** Returns everybody on the list, those of a group next to each other. */
    public List<List<Passenger>> together() {
        Map<CaseId, Passenger> all =
                list.passengers().stream().collect(Collectors.toMap(Passenger::caseId, Function.identity()));
        return groups.all().stream()
                .map(group -> group.stream()
                        .flatMap(who -> Optional.ofNullable(all.get(who)).stream())
                        .toList())
                .toList();
    }

    /** Returns where everybody on the list sits. */
    public Map<CaseId, Seating> seats() {
        Map<CaseId, Seating> seats = new LinkedHashMap<>();
        list.passengers().forEach(each -> seats.put(each.caseId(), each.seating()));
        return seats;
    }

    /** Returns what does not fit about where people sit; it stops nobody. */
    public List<SeatingProblem> problems() {
        Map<CaseId, CaseId> escorts = new LinkedHashMap<>();
        list.passengers().forEach(each -> each.escort().ifPresent(escort -> escorts.put(each.caseId(), escort)));
        return SeatingProblem.in(seats(), groups, escorts);
    }

    /** Counts those who have neither vehicle nor seat. */
    public long unseated() {
        return list.passengers().stream()
                .filter(each -> each.seating().isEmpty())
                .count();
    }

    /** Counts the heads of each vehicle. */
    public List<VehicleTally> vehicles() {
        return vehicles(list.passengers().stream().map(Passenger::seat).toList());
    }

    /** Counts the heads of each vehicle, those without one last; of nobody where no vehicle is given. */
    static List<VehicleTally> vehicles(Collection<Seat> seats) {
        Map<String, List<Seat>> parted = seats.stream()
                .filter(Seat::onTheList)
                .collect(Collectors.groupingBy(
                        seat -> seat.seating().vehicle(),
                        () -> new TreeMap<>(
                                Comparator.comparing(String::isEmpty).thenComparing(Seating.BY_VEHICLE)),
                        Collectors.toList()));
        return parted.size() == 1 && parted.containsKey("")
                ? List.of()
                : parted.entrySet().stream()
                        .map(each -> tally(each.getKey(), each.getValue()))
                        .toList();
    }

    private static VehicleTally tally(String vehicle, List<Seat> seats) {
        int aboard = count(seats, SeatState.BOARDED);
        int behind = count(seats, SeatState.NOT_BOARDED);
        return new VehicleTally(vehicle, aboard, seats.size() - behind, behind);
    }

    private static int count(List<Seat> seats, SeatState state) {
        return (int) seats.stream().filter(seat -> seat.state() == state).count();
    }
}
