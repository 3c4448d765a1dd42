package id.pulang.clearances.passes;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A gate that was open has closed again: people may not travel for now. */
public record PassLost(List<CaseId> cases, Instant at, UserId by) implements Milestone {

    /** Copies the cases in. */
    public PassLost {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return "CLEARANCE_LOST";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.loses(Stage.CLEARED));
    }
}
