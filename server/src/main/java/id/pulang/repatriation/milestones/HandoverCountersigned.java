package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/** The receiving agency countersigned that someone is in its care: only then that person is home. */
public record HandoverCountersigned(CaseId caseId, PostCode agency, Instant at, UserId by)
        implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "HANDOVER_COUNTERSIGNED";
    }

    @Override
    public String detail() {
        return agency.value();
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.reaches(Stage.HOME));
    }
}
