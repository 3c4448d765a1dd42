package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A landing that was recorded by mistake was taken back; those who came aboard are on the way again. */
public record LandingUndone(List<CaseId> cases, Instant at, UserId by) implements Milestone {

    /** Copies the cases in. */
    public LandingUndone {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return "LANDING_UNDONE";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.returnsTo(Stage.TRAVELLING));
    }
}
