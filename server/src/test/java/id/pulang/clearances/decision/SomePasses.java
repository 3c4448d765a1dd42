package id.pulang.clearances.decision;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityBinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers of the gates for invented people, which only this package can make. */
public final class SomePasses {

    private SomePasses() {}

    public static ClearedToTravel pass(CaseId caseId, PersonId person, LocalDate on) {
        return new ClearedToTravel(
                caseId, person, on, Optional.of(on.plusDays(7)), IdentityBinding.UNKNOWN, Optional.empty());
    }

    /** The pass of a child, who travels with a named adult only. */
    public static ClearedToTravel child(CaseId caseId, PersonId person, LocalDate on, CaseId escort) {
        return new ClearedToTravel(
                caseId, person, on, Optional.of(on.plusDays(7)), IdentityBinding.UNKNOWN, Optional.of(escort));
    }

    public static Clearance granted(ClearedToTravel pass) {
        return new Clearance.Granted(pass, List.of());
    }

    public static Clearance withheld(String gate) {
        return new Clearance.Withheld(
                List.of(new GateStanding(gate, GateState.WAITING, new RecordedWord("pending"), null, null)));
    }
}
