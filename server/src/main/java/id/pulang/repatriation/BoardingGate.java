package id.pulang.repatriation;

import id.pulang.assistance.Assistance;
import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.GateAnswers;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.SeatReason;
import id.pulang.repatriation.milestones.BoardingUndone;
import id.pulang.repatriation.milestones.PersonBoarded;
import id.pulang.repatriation.milestones.PersonLeftBehind;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of boarding: one tick at a time, and nobody aboard who is not on the frozen list with a good pass. */
@Service
@Transactional
public class BoardingGate {

    private final Access access;
    private final Clearances clearances;
    private final Assistance assistance;
    private final ManifestStore store;
    private final JourneyEvents events;
    private final Clock clock;

    BoardingGate(
            Access access,
            Clearances clearances,
            Assistance assistance,
            ManifestStore store,
            JourneyEvents events,
            Clock clock) {
        this.access = access;
        this.clearances = clearances;
        this.assistance = assistance;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Lets someone aboard after looking at their pass once more. */
    public Boarding board(ManifestId id, CaseId who) {
        Actor by = access.require(JourneyRoles.escorts());
        ManifestStore.Open open = store.open(id);
        Optional<ManifestRefusal> no = open.manifest().mayMark(who);
        if (no.isPresent()) {
            return new Boarding.Refused(who, no.get());
        }
        return switch (clearances.decide(who)) {
            case Clearance.Granted granted -> board(open, granted.pass(), by);
            case Clearance.Withheld withheld ->
                new Boarding.Refused(who, ManifestRefusal.GATE_SHUT, GateAnswers.gates(withheld));
        };
    }

    private Boarding board(ManifestStore.Open open, ClearedToTravel pass, Actor by) {
        return settle(open, open.manifest().board(pass, by, clock.instant(), access.today()), by);
    }

    /** Records that someone on the list stays behind, and why. */
    public Boarding leaveBehind(ManifestId id, CaseId who, SeatReason reason) {
        Actor by = access.require(JourneyRoles.escorts());
        ManifestStore.Open open = store.open(id);
        return settle(open, open.manifest().leaveBehind(who, reason, by, clock.instant()), by);
    }

    /** Takes the last tick for someone back: within ten seconds without a word, later with a reason. */
    public Boarding undo(ManifestId id, CaseId who, String reason) {
        Actor by = access.require(JourneyRoles.escorts());
        ManifestStore.Open open = store.open(id);
        return settle(open, open.manifest().undo(who, reason, by, clock.instant()), by);
    }

    private Boarding settle(ManifestStore.Open open, Boarding outcome, Actor by) {
        switch (outcome) {
            case Boarding.Boarded(CaseId who, Instant at) -> save(open, "boarded", new PersonBoarded(who, at, by.id()));
            case Boarding.LeftBehind(CaseId who, Instant at, SeatReason reason) -> {
                save(open, "not boarded", new PersonLeftBehind(who, at, by.id(), reason.cause()));
                if (reason.cause() == Cause.UNWELL) {
                    assistance.stayedBehindUnwell(who);
                }
            }
            case Boarding.Undone(CaseId who, Instant at) ->
                save(open, "boarding mark taken back", new BoardingUndone(who, at, by.id()));
            case Boarding.Refused _ -> {}
        }
        return outcome;
    }

    private void save(ManifestStore.Open open, String act, Milestone happened) {
        store.save(open, happened.at());
        events.happened(happened);
        String manifest = open.manifest().id().value().toString();
        events.wrote(act, Purpose.TRAVEL, happened.cases(), manifest);
    }
}
