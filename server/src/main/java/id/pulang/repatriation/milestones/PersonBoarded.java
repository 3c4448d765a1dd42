package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/** Someone came aboard. */
public record PersonBoarded(CaseId caseId, Instant at, UserId by) implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "BOARDED";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.reaches(Stage.TRAVELLING));
    }
}
