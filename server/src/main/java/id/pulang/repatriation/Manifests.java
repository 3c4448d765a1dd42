package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.Manifest;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Mark;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatReason;
import id.pulang.repatriation.manifest.Stale;
import id.pulang.repatriation.manifest.Step;
import id.pulang.repatriation.milestones.MovedOffManifest;
import id.pulang.repatriation.milestones.PutOnManifest;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of manifests: who travels together, from the draft over boarding to landing. */
@Service
@Transactional
public class Manifests {

    private final Access access;
    private final ReadyToTravel ready;
    private final ManifestStore store;
    private final IdSource ids;
    private final JourneyEvents events;
    private final Clock clock;

    Manifests(
            Access access, ReadyToTravel ready, ManifestStore store, IdSource ids, JourneyEvents events, Clock clock) {
        this.access = access;
        this.ready = ready;
        this.store = store;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /** Drafts a manifest with everyone of the incident who is cleared today and stands on no other. */
    public Drafting draft(IncidentId incident, Flight flight) {
        Actor by = access.require(Role.REPATRIATION_LEAD);
        int wave = store.nextWave(incident);
        List<ClearedToTravel> cleared = ready.held(incident);
        if (cleared.isEmpty()) {
            return new Drafting.NobodyReady();
        }
        Instant at = clock.instant();
        ManifestId id = new ManifestId(ids.next());
        Manifest draft = Manifest.draft(id, cleared, ids::next, by, at);
        store.insert(drafted(draft, new ManifestSummary.Draft(incident, by.post(), wave, at), flight), draft);
        events.wrote("manifest drafted", Purpose.TRAVEL, on(draft), id.value().toString());
        return new Drafting.Drafted(id, cleared.size());
    }

    private static ManifestSummary drafted(Manifest manifest, ManifestSummary.Draft draft, Flight flight) {
        return new ManifestSummary(
                manifest.id(),
                draft,
                ManifestState.DRAFT,
                manifest.version(),
                flight,
                manifest.seats().tally(),
                new ManifestSummary.Approvals(null, null),
                new ManifestSummary.Passed(null, null, null));
    }

    /** Returns how many of the incident could be drafted now. */
    public int readyNow(IncidentId incident) {
        access.require(JourneyRoles.readers());
        return ready.in(incident).size();
    }

    /** Returns how many of each incident with living cases could be drafted now. */
    public Map<IncidentId, Integer> readyNow() {
        access.require(JourneyRoles.readers());
        return ready.counts();
    }

    /** Adds to a draft everyone who has become ready since. */
    public Amendment addReady(ManifestId id, long seen) {
        Actor by = access.require(Role.REPATRIATION_LEAD);
        ManifestStore.Open open = store.open(id);
        List<ClearedToTravel> cleared = ready.held(open.incident());
        Amendment outcome = open.manifest().add(cleared, seen, ids::next, by, clock.instant());
        return settle(open, outcome, "people added to the manifest");
    }

    /** Takes someone off a draft, with a reason. */
    public Amendment moveOff(ManifestId id, CaseId who, String reason, long seen) {
        Actor by = access.require(Role.REPATRIATION_LEAD);
        ManifestStore.Open open = store.open(id);
        Amendment outcome = open.manifest().moveOff(who, reason, seen, by, clock.instant());
        return settle(open, outcome, "moved off the manifest");
    }

    /** Changes the flight, until departure; that of a frozen manifest is not opened again. */
    public Amendment reschedule(ManifestId id, Flight flight, long seen) {
        Actor by = access.require(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION);
        ManifestStore.Open open = store.open(id);
        boolean frozen = open.before().state() == ManifestState.FROZEN;
        if (frozen && !flight.isKnown() && seen == open.before().version()) {
            return new Amendment.Refused(ManifestRefusal.FLIGHT_KEPT);
        }
        boolean elsewhere = flight.isElsewhere(store.summary(id).flight());
        Amendment outcome = open.manifest().reschedule(elsewhere, seen, by, clock.instant());
        if (outcome instanceof Amendment.Done) {
            store.reschedule(id, flight);
        }
        return settle(open, outcome, "flight changed");
    }

    /**
     * Takes the approval of the repatriation lead or the head of mission, of a manifest whose flight is known.
     *
     * <p>With the second the manifest is frozen: every pass is looked at again, and whoever turned red is moved off
     * with the reason; the others are not held.
     */
    public Approval approve(ManifestId id, long seen) {
        Actor by = access.require(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION);
        ManifestStore.Open open = store.open(id);
        if (open.before().lacksFlight() && seen == open.before().version()) {
            return new Approval.Refused(ManifestRefusal.FLIGHT_NEEDED);
        }
        Map<CaseId, Clearance> answers = ready.answers(open.incident());
        Instant at = clock.instant();
        Approval outcome = open.manifest().approve(by, seen, answers, at, access.today());
        return switch (outcome) {
            case Approval.First first -> {
                store.save(open, at);
                events.wrote(
                        "manifest approved",
                        Purpose.TRAVEL,
                        on(open.manifest()),
                        first.signedAs().name());
                yield first;
            }
            case Approval.Frozen frozen -> {
                open.manifest().approvals().values().forEach(access::requireTwoOfficers);
                store.save(open, at);
                frozen(open.manifest(), frozen, at);
                yield frozen;
            }
            case Approval.Refused refused -> refused;
            case Approval.Outdated(Stale stale) -> new Approval.Outdated(store.explain(id, stale));
        };
    }

    private void frozen(Manifest manifest, Approval.Frozen frozen, Instant at) {
        String id = manifest.id().value().toString();
        UserId by = Acting.actor().id();
        events.happened(new PutOnManifest(on(manifest), at, by));
        frozen.movedOff().forEach(seat -> {
            Mark mark = seat.mark();
            SeatReason reason = mark == null ? null : mark.reason();
            String gates = reason == null ? "" : reason.detail();
            events.happened(new MovedOffManifest(seat.caseId(), at, by, gates));
        });
        events.wrote("manifest frozen", Purpose.TRAVEL, on(manifest), id);
        events.wrote(
                "moved off the manifest",
                Purpose.TRAVEL,
                frozen.movedOff().stream().map(Seat::caseId).toList(),
                id);
    }

    /** Gives a draft back to the lead, with a reason. */
    public Amendment sendBack(ManifestId id, String reason, long seen) {
        Actor by = access.require(Role.HEAD_OF_MISSION);
        return move(store.open(id), Step.SEND_BACK, reason.strip(), seen, by, "sent back");
    }

    /** Gives a journey up before anyone boards; its people are free for another. */
    public Amendment cancel(ManifestId id, long seen) {
        Actor by = access.require(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION);
        ManifestStore.Open open = store.open(id);
        List<CaseId> seated = open.before().state() == ManifestState.FROZEN ? on(open.manifest()) : List.of();
        Amendment outcome = move(open, Step.CANCEL, "", seen, by, "cancelled");
        if (outcome instanceof Amendment.Done) {
            seated.forEach(each -> events.happened(new MovedOffManifest(each, clock.instant(), by.id(), "")));
        }
        return outcome;
    }

    private Amendment move(ManifestStore.Open open, Step step, String words, long seen, Actor by, String act) {
        Amendment outcome = open.manifest().move(step, words, seen, by, clock.instant());
        return settle(open, outcome, "manifest " + act);
    }

    private Amendment settle(ManifestStore.Open open, Amendment outcome, String act) {
        return switch (outcome) {
            case Amendment.Done done -> {
                store.save(open, clock.instant());
                events.wrote(act, Purpose.TRAVEL, on(open.manifest()), String.valueOf(done.version()));
                yield done;
            }
            case Amendment.Refused refused -> refused;
            case Amendment.Outdated(Stale stale) ->
                new Amendment.Outdated(store.explain(open.manifest().id(), stale));
        };
    }

    private static List<CaseId> on(Manifest manifest) {
        return manifest.seats().onTheList().stream().map(Seat::caseId).toList();
    }

    /** Returns one manifest with its numbers. */
    public ManifestSummary summary(ManifestId id) {
        access.require(JourneyRoles.readers());
        return store.summary(id);
    }

    /** Returns the manifests that the acting person's post sees, newest first. */
    public List<ManifestSummary> all() {
        access.require(JourneyRoles.readers());
        return store.all();
    }

    /** Returns the manifests of one incident in their order. */
    public List<ManifestSummary> of(IncidentId incident) {
        return store.of(incident);
    }

    /** Finds who stands on a frozen manifest of the incident, or has flown. */
    public Collection<CaseId> onFrozen(IncidentId incident) {
        return store.onFrozen(incident);
    }

    /** Returns the places on manifests that someone holds or held, oldest first. */
    public List<JourneyPlace> placesOf(CaseId who) {
        access.require(JourneyRoles.readers());
        return store.of(who).stream()
                .flatMap(manifest -> store.seats(manifest.id()).stream()
                        .filter(seat -> seat.caseId().equals(who))
                        .map(seat -> new JourneyPlace(manifest, seat)))
                .toList();
    }

    /**
     * Returns the post at which the person of a case, who is known in another incident too, holds a place as somebody
     * of that incident; nobody is given a second one.
     */
    public Optional<PostCode> placeElsewhere(CaseSummary who) {
        access.require(JourneyRoles.readers());
        return Optional.ofNullable(
                store.elsewhere(Map.of(who.person(), who.incident())).get(who.person()));
    }

    /** Returns the history of a manifest, oldest line first. */
    public List<Change> history(ManifestId id) {
        access.require(JourneyRoles.readers());
        return store.history(id);
    }

    /** Returns what happened to a manifest since a version was looked at; empty when nothing did. */
    public Optional<Stale> since(ManifestId id, long seen) {
        ManifestSummary now = summary(id);
        return now.version() == seen
                ? Optional.empty()
                : Optional.of(store.explain(id, new Stale(seen, now.version(), List.of())));
    }
}
