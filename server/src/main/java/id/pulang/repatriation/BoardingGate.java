package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.clearances.Clearance;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.ClearedToTravel;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.repatriation.milestones.BoardingUndone;
import id.pulang.repatriation.milestones.PersonBoarded;
import id.pulang.repatriation.milestones.PersonLeftBehind;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of boarding: one tick at a time, and nobody aboard who is not on the frozen list with a good pass. */
@Service
@Transactional
public class BoardingGate {

    private final Occasion occasion;
    private final Clearances clearances;
    private final ManifestStore store;

    BoardingGate(Occasion occasion, Clearances clearances, ManifestStore store) {
        this.occasion = occasion;
        this.clearances = clearances;
        this.store = store;
    }

    /** Lets someone aboard after looking at their pass once more. */
    public Boarding board(ManifestId id, CaseId who) {
        Actor by = occasion.requireEscort();
        ManifestStore.Open open = store.open(id);
        Optional<Refusal> no = open.manifest().mayMark(who);
        if (no.isPresent()) {
            return new Boarding.Refused(who, no.get());
        }
        return switch (clearances.decide(who)) {
            case Clearance.Granted granted -> board(open, granted.pass(), by);
            case Clearance.Withheld withheld -> new Boarding.Refused(who, Refusal.GATE_SHUT, Passes.gates(withheld));
        };
    }

    private Boarding board(ManifestStore.Open open, ClearedToTravel pass, Actor by) {
        return settle(open, open.manifest().board(pass, by, occasion.now(), occasion.today()), by);
    }

    /** Records that someone on the list stays behind, and why. */
    public Boarding leaveBehind(ManifestId id, CaseId who, Reason reason) {
        Actor by = occasion.requireEscort();
        ManifestStore.Open open = store.open(id);
        return settle(open, open.manifest().leaveBehind(who, reason, by, occasion.now()), by);
    }

    /** Takes the last tick for someone back: within ten seconds without a word, later with a reason. */
    public Boarding undo(ManifestId id, CaseId who, String reason) {
        Actor by = occasion.requireEscort();
        ManifestStore.Open open = store.open(id);
        return settle(open, open.manifest().undo(who, reason, by, occasion.now()), by);
    }

    private Boarding settle(ManifestStore.Open open, Boarding outcome, Actor by) {
        switch (outcome) {
            case Boarding.Boarded(CaseId who, Instant at) -> save(open, "boarded", new PersonBoarded(who, at, by.id()));
            case Boarding.LeftBehind(CaseId who, Instant at, Reason reason) ->
                save(open, "not boarded", new PersonLeftBehind(who, at, by.id(), reason.cause()));
            case Boarding.Undone(CaseId who, Instant at) ->
                save(open, "boarding mark taken back", new BoardingUndone(who, at, by.id()));
            case Boarding.Refused _ -> {}
        }
        return outcome;
    }

    private void save(ManifestStore.Open open, String act, Milestone happened) {
        store.save(open, happened.at());
        occasion.happened(happened);
        String manifest = open.manifest().id().value().toString();
        occasion.wrote(act, Purpose.TRAVEL, happened.cases(), manifest);
    }
}
