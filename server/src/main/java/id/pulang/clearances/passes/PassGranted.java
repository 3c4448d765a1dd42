package id.pulang.clearances.passes;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every gate of people is open: they may travel. */
public record PassGranted(List<CaseId> cases, Instant at, UserId by) implements Milestone {

    /** Copies the cases in. */
    public PassGranted {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return "CLEARED";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.reaches(Stage.CLEARED));
    }
}
