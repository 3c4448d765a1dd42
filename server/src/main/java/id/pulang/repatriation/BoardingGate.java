package id.pulang.repatriation;

import id.pulang.access.Actor;
import id.pulang.access.Purpose;
import id.pulang.cases.CaseFact;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearance;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.ClearedToTravel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of boarding: one tick at a time, and nobody aboard who is not on the frozen list with a good pass. */
@Service
@Transactional
public class BoardingGate {

    private final Occasion occasion;
    private final Clearances clearances;
    private final Cases cases;
    private final ManifestStore store;

    BoardingGate(Occasion occasion, Clearances clearances, Cases cases, ManifestStore store) {
        this.occasion = occasion;
        this.clearances = clearances;
        this.cases = cases;
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
        return settle(open, open.manifest().board(pass, by, occasion.now(), occasion.today()));
    }

    /** Records that someone on the list stays behind, and why. */
    public Boarding leaveBehind(ManifestId id, CaseId who, Reason reason) {
        Actor by = occasion.requireEscort();
        ManifestStore.Open open = store.open(id);
        return settle(open, open.manifest().leaveBehind(who, reason, by, occasion.now()));
    }

    /** Takes the last tick for someone back: within ten seconds without a word, later with a reason. */
    public Boarding undo(ManifestId id, CaseId who, String reason) {
        Actor by = occasion.requireEscort();
        ManifestStore.Open open = store.open(id);
        return settle(open, open.manifest().undo(who, reason, by, occasion.now()));
    }

    private Boarding settle(ManifestStore.Open open, Boarding outcome) {
        String manifest = open.manifest().id().value().toString();
        switch (outcome) {
            case Boarding.Boarded(CaseId who, Instant at) -> {
                save(open, who, CaseFact.BOARDED, at, "");
                occasion.wrote("boarded", Purpose.TRAVEL, List.of(who), manifest);
                open.manifest()
                        .seats()
                        .find(who)
                        .ifPresent(seat -> occasion.happened(new PersonBoarded(who, seat.person(), at)));
            }
            case Boarding.LeftBehind(CaseId who, Instant at, Reason reason) -> {
                save(open, who, CaseFact.NOT_BOARDED, at, reason.cause().name());
                occasion.wrote("not boarded", Purpose.TRAVEL, List.of(who), manifest);
            }
            case Boarding.Undone(CaseId who, Instant at) -> {
                save(open, who, CaseFact.BOARDING_UNDONE, at, "");
                occasion.wrote("boarding mark taken back", Purpose.TRAVEL, List.of(who), manifest);
            }
            case Boarding.Refused _ -> {}
        }
        return outcome;
    }

    private void save(ManifestStore.Open open, CaseId who, CaseFact fact, Instant at, String detail) {
        store.save(open, at);
        cases.note(List.of(who), fact, at, detail);
    }
}
