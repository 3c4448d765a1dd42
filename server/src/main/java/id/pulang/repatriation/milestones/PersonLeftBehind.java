package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import id.pulang.repatriation.manifest.Cause;
import java.time.Instant;
import java.util.Optional;

/** Someone on the list did not board. */
public record PersonLeftBehind(CaseId caseId, Instant at, UserId by, Cause cause) implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "NOT_BOARDED";
    }

    @Override
    public String detail() {
        return cause.name();
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.refuses(Stage.TRAVELLING));
    }
}
