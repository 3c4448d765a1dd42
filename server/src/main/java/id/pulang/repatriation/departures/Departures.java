package id.pulang.repatriation.departures;

import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.repatriation.JourneyEvents;
import id.pulang.repatriation.ManifestStore;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatState;
import id.pulang.repatriation.manifest.Stale;
import id.pulang.repatriation.manifest.Step;
import id.pulang.repatriation.milestones.JourneyLanded;
import id.pulang.repatriation.milestones.LandingUndone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of departure and landing (docs/decisions/0161). */
@Service
@Transactional
public class Departures {

    /** About the shortest flight that crosses a border. */
    private static final Duration SHORTEST_FLIGHT = Duration.ofMinutes(45);

    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final ManifestStore store;
    private final JourneyEvents events;
    private final Clock clock;

    Departures(Access access, ManifestStore store, JourneyEvents events, Clock clock) {
        this.access = access;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether a step comes so early that it needs a reason: before the hour of the flight, or no flight is so short.
     */
    public static boolean needsReason(Step step, ManifestSummary manifest, Instant at) {
        Instant departed = manifest.departedAt();
        Instant expected = step == Step.DEPART
                ? manifest.flight().leavesAt()
                : departed == null ? null : departed.plus(SHORTEST_FLIGHT);
        return expected != null && at.isBefore(expected);
    }

    /** Sends the manifest on its way, once everyone on it is marked; before the hour of the flight with a reason. */
    public Amendment depart(ManifestId id, long seen, String reason) {
        Actor by = access.require(Role.REPATRIATION_LEAD);
        return record(store.open(id), Step.DEPART, seen, reason, by);
    }

    /** Records that the manifest has landed; sooner after the departure than any flight takes, with a reason. */
    public Amendment land(ManifestId id, long seen, String reason) {
        Actor by = access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER);
        ManifestStore.Open open = store.open(id);
        Amendment outcome = record(open, Step.LAND, seen, reason, by);
        if (outcome instanceof Amendment.Done) {
            events.happened(new JourneyLanded(aboard(open), clock.instant(), by.id()));
        }
        return outcome;
    }

    private Amendment record(ManifestStore.Open open, Step step, long seen, String reason, Actor by) {
        boolean early = needsReason(step, open.before(), clock.instant());
        String why = early ? reason.strip() : "";
        if (early && why.isEmpty() && seen == open.before().version()) {
            return new Amendment.Refused(
                    step == Step.DEPART ? ManifestRefusal.EARLY_DEPARTURE : ManifestRefusal.EARLY_LANDING);
        }
        return move(open, step, seen, why.substring(0, Math.min(why.length(), LONGEST_REASON)), by);
    }

    /** Takes the last departure or landing back, within some minutes, while nothing was built on it. */
    public Amendment takeBack(ManifestId id, long seen) {
        Actor by = access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);
        ManifestStore.Open open = store.open(id);
        Optional<LastStep> last = LastStep.of(open.manifest().state(), store.history(id));
        if (last.isEmpty()) {
            return new Amendment.Refused(ManifestRefusal.NOT_DEPARTED);
        }
        Step back = last.get().back();
        Optional<ManifestRefusal> no = last.get().refusal(by, clock.instant()).or(() -> builtOn(open, back));
        return no.isPresent() && seen == open.before().version()
                ? new Amendment.Refused(no.get())
                : tookBack(open, back, move(open, back, seen, "", by), by);
    }

    /** Who stayed behind was free for another journey; who holds a place there keeps it. */
    private Optional<ManifestRefusal> builtOn(ManifestStore.Open open, Step back) {
        return back == Step.UNDO_DEPARTURE && store.holdsAnother(open)
                ? Optional.of(ManifestRefusal.HAS_ANOTHER_PLACE)
                : Optional.empty();
    }

    private Amendment tookBack(ManifestStore.Open open, Step back, Amendment outcome, Actor by) {
        if (outcome instanceof Amendment.Done) {
            if (back == Step.UNDO_DEPARTURE) {
                store.holdThoseLeftBehind(open.manifest().id());
            } else {
                events.happened(new LandingUndone(aboard(open), clock.instant(), by.id()));
            }
        }
        return outcome;
    }

    private Amendment move(ManifestStore.Open open, Step step, long seen, String why, Actor by) {
        Amendment outcome = open.manifest().move(step, why, seen, by, clock.instant());
        if (outcome instanceof Amendment.Done done) {
            store.save(open, clock.instant());
            String detail = done.version() + (why.isEmpty() ? "" : " early");
            events.wrote("manifest " + act(step), Purpose.TRAVEL, all(open), detail);
        }
        return outcome instanceof Amendment.Outdated(Stale stale)
                ? new Amendment.Outdated(store.explain(open.manifest().id(), stale))
                : outcome;
    }

    private static String act(Step step) {
        return switch (step) {
            case DEPART -> "departed";
            case LAND -> "landed";
            case UNDO_DEPARTURE -> "departure taken back";
            case UNDO_LANDING -> "landing taken back";
            case RESCHEDULE, SEND_BACK, CANCEL -> throw new IllegalArgumentException("No departure: " + step);
        };
    }

    private static List<CaseId> all(ManifestStore.Open open) {
        return open.manifest().seats().onTheList().stream().map(Seat::caseId).toList();
    }

    private static List<CaseId> aboard(ManifestStore.Open open) {
        return open.manifest().seats().onTheList().stream()
                .filter(seat -> seat.state() == SeatState.BOARDED)
                .map(Seat::caseId)
                .toList();
    }
}
