package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Identities;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.Manifest;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatState;
import id.pulang.repatriation.manifest.Stale;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a manifest out to work on it, alone, and puts it back. */
@Component
public class ManifestStore {

    private final ManifestRows manifests;
    private final SeatRows seats;
    private final Identities identities;

    ManifestStore(ManifestRows manifests, SeatRows seats, Identities identities) {
        this.manifests = manifests;
        this.seats = seats;
        this.identities = identities;
    }

    /** A manifest that is being worked on, with what does not change by that. */
    public record Open(Manifest manifest, ManifestSummary before) {

        /** Returns the post that sends it. */
        public PostCode post() {
            return before.post();
        }

        IncidentId incident() {
            return before.incident();
        }

        /** Returns the place of someone on the list. */
        public Seat seat(CaseId who) {
            return manifest.seats().find(who).orElseThrow();
        }
    }

    /** Returns those who hold a pass and do not already stand on a list; call before drafting. */
    Set<CaseId> taken(Collection<CaseId> cases) {
        return seats.taken(cases);
    }

    /** Returns of whom another person, who is the same human being, holds a place, and at which post. */
    Map<PersonId, PostCode> elsewhere(Map<PersonId, IncidentId> people) {
        return people.isEmpty() ? Map.of() : seats.elsewhere(people);
    }

    int nextWave(IncidentId incident) {
        return manifests.nextWave(incident);
    }

    void insert(ManifestSummary drafted, Manifest manifest) {
        manifests.insert(drafted);
        write(manifest, drafted.post(), drafted.draftedAt());
    }

    /** Takes a manifest out; others wait until the transaction ends. */
    public Open open(ManifestId id) {
        ManifestSummary head = manifests.lock(id).orElseThrow(() -> new NotFound("manifest"));
        Manifest manifest = new Manifest(id, head.state(), head.version(), approvals(head), seats.on(id));
        return new Open(manifest, head);
    }

    private static Map<Role, UserId> approvals(ManifestSummary head) {
        Map<Role, UserId> approvals = new EnumMap<>(Role.class);
        Optional.ofNullable(head.lead()).ifPresent(lead -> approvals.put(Role.REPATRIATION_LEAD, lead.by()));
        Optional.ofNullable(head.head()).ifPresent(chief -> approvals.put(Role.HEAD_OF_MISSION, chief.by()));
        return approvals;
    }

    /** Puts a manifest back as it is now. */
    public void save(Open open, Instant at) {
        write(open.manifest(), open.post(), at);
    }

    private void write(Manifest manifest, PostCode post, Instant at) {
        List<Seat> touched = manifest.seats().touched();
        identities.pin(touched.stream()
                .filter(seat -> seat.state() == SeatState.LISTED)
                .map(Seat::person)
                .toList());
        seats.save(manifest.id(), post, touched);
        seats.give(manifest.seats().seated());
        switch (manifest.state()) {
            case DEPARTED -> seats.freeThoseLeftBehind(manifest.id());
            case CANCELLED -> seats.freeAll(manifest.id());
            case DRAFT, FROZEN, LANDED -> {}
        }
        manifests.update(manifest, at);
        manifests.insertChanges(manifest.id(), post, manifest.changes());
    }

    /** Whether one of those who were left behind holds a place on another manifest, also as somebody else's case. */
    public boolean holdsAnother(Open open) {
        List<Seat> left = open.manifest().seats().onTheList().stream()
                .filter(seat -> seat.state() == SeatState.NOT_BOARDED)
                .toList();
        Map<PersonId, IncidentId> people =
                left.stream().collect(Collectors.toMap(Seat::person, _ -> open.incident(), (one, _) -> one));
        return !taken(left.stream().map(Seat::caseId).toList()).isEmpty()
                || !elsewhere(people).isEmpty();
    }

    /** Keeps the places of those who were left behind, of a manifest that has not left after all. */
    public void holdThoseLeftBehind(ManifestId id) {
        seats.holdThoseLeftBehind(id);
    }

    void reschedule(ManifestId id, Flight flight) {
        manifests.reschedule(id, flight);
    }

    /** Returns what happened since a version was looked at. */
    public Stale explain(ManifestId id, Stale stale) {
        return new Stale(stale.seen(), stale.current(), manifests.changesSince(id, stale.seen()));
    }

    ManifestSummary summary(ManifestId id) {
        return manifests.find(id).orElseThrow(() -> new NotFound("manifest"));
    }

    List<ManifestSummary> all() {
        return manifests.all();
    }

    List<ManifestSummary> of(IncidentId incident) {
        return manifests.of(incident);
    }

    List<Seat> seats(ManifestId id) {
        return seats.on(id);
    }

    List<ManifestSummary> of(CaseId who) {
        return manifests.of(who);
    }

    Collection<CaseId> onFrozen(IncidentId incident) {
        return seats.onFrozen(incident);
    }

    /** Returns the history of a manifest, oldest line first. */
    public List<Change> history(ManifestId id) {
        return manifests.changesSince(id, 0);
    }
}
