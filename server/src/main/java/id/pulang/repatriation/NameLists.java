package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.TravelDocument;
import id.pulang.clearances.decision.Clearance;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.people.PersonCard;
import id.pulang.people.identity.Bound;
import id.pulang.people.identity.PinnedCards;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.GateAnswers;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Mark;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatState;
import id.pulang.repatriation.seating.VehicleTally;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of name lists: who stands on a manifest, opened with one line in the audit trail. */
@Service
@Transactional
public class NameLists {

    private final Access access;
    private final ManifestStore store;
    private final PinnedCards people;
    private final Cases cases;
    private final Clearances clearances;
    private final Clock clock;

    NameLists(Access access, ManifestStore store, PinnedCards people, Cases cases, Clearances clearances, Clock clock) {
        this.access = access;
        this.store = store;
        this.people = people;
        this.cases = cases;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** Returns the name list of a manifest; before departure with the gates that are closed today. */
    public NameList of(ManifestId id) {
        access.require(JourneyRoles.readers());
        ManifestSummary manifest = store.summary(id);
        List<Seat> seats = store.seats(id);
        boolean before = manifest.state() == ManifestState.DRAFT || manifest.state() == ManifestState.FROZEN;
        List<Passenger> all = opened(seats, before ? listed(seats) : List.of());
        Map<Boolean, List<Passenger>> parted = all.stream()
                .collect(Collectors.partitioningBy(each -> each.seat().onTheList()));
        return new NameList(
                manifest, Objects.requireNonNull(parted.get(true)), Objects.requireNonNull(parted.get(false)));
    }

    /** Returns the manifests that the acting person may look at; opens nobody's name. */
    List<ManifestId> seen() {
        access.require(JourneyRoles.readers());
        return store.all().stream().map(ManifestSummary::id).toList();
    }

    /** Counts the heads of each vehicle of a manifest, those without one last; opens nobody's name. */
    public List<VehicleTally> vehicles(ManifestId id) {
        access.require(JourneyRoles.readers());
        return SeatedList.vehicles(store.seats(id));
    }

    /** Returns the post of a manifest; opens nobody's name. */
    PostCode post(ManifestId id) {
        access.require(JourneyRoles.readers());
        return store.summary(id).post();
    }

    private static List<CaseId> listed(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.state() == SeatState.LISTED)
                .map(Seat::caseId)
                .toList();
    }

    /** Returns one person's place on a manifest, as the boarding list shows it after a tick. */
    public Optional<Passenger> one(ManifestId id, CaseId who) {
        access.require(JourneyRoles.escorts());
        List<Seat> seats = store.seats(id).stream()
                .filter(seat -> seat.caseId().equals(who))
                .toList();
        return opened(seats, List.of()).stream()
                .max(Comparator.comparing(each -> each.seat().onTheList()));
    }

    private List<Passenger> opened(List<Seat> seats, List<CaseId> askGates) {
        List<CaseId> who = seats.stream().map(Seat::caseId).distinct().toList();
        Map<Bound, PersonCard> cards =
                people.open(seats.stream().map(Seat::bound).toList(), Purpose.TRAVEL);
        Map<CaseId, CaseSummary> summaries =
                cases.summaries(who).stream().collect(Collectors.toMap(CaseSummary::id, summary -> summary));
        Map<CaseId, TravelDocument> documents = who.isEmpty() ? Map.of() : clearances.travelDocuments(who);
        Map<CaseId, Clearance> answers = askGates.isEmpty() ? Map.of() : clearances.decide(askGates);
        Map<UserId, String> names = access.names(markers(seats));
        Map<UUID, CaseId> places = seats.stream().collect(Collectors.toMap(Seat::id, Seat::caseId));
        return seats.stream()
                .filter(seat -> cards.containsKey(seat.bound()) && summaries.containsKey(seat.caseId()))
                .map(seat -> new Passenger(
                        seat.caseId(),
                        Objects.requireNonNull(summaries.get(seat.caseId()))
                                .number()
                                .value(),
                        Objects.requireNonNull(cards.get(seat.bound())),
                        documents.getOrDefault(seat.caseId(), TravelDocument.NONE),
                        seat,
                        answer(seat, answers).map(GateAnswers::gates).orElse(List.of()),
                        seat.escort()
                                .map(places::get)
                                .or(() -> answer(seat, answers).flatMap(GateAnswers::escort)),
                        new Passenger.Marking(marker(seat, names), undoSeconds(seat))))
                .sorted(Comparator.comparing(passenger -> passenger.card().name()))
                .toList();
    }

    private static Optional<Clearance> answer(Seat seat, Map<CaseId, Clearance> answers) {
        return Optional.ofNullable(answers.get(seat.caseId()));
    }

    private static Collection<UserId> markers(List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> Optional.ofNullable(seat.mark()).stream())
                .map(Mark::by)
                .collect(Collectors.toSet());
    }

    private long undoSeconds(Seat seat) {
        Mark mark = seat.mark();
        if (mark == null || !seat.onTheList()) {
            return 0;
        }
        Duration left = Boarding.UNDO_WINDOW.minus(Duration.between(mark.at(), clock.instant()));
        return Math.max(0, left.toSeconds());
    }

    private static String marker(Seat seat, Map<UserId, String> names) {
        Mark mark = seat.mark();
        return mark == null ? "" : names.getOrDefault(mark.by(), "");
    }
}
