package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/** An agency refused a handover: the person is in the care of the mission again. */
public record HandoverRefused(CaseId caseId, PostCode agency, Instant at, UserId by) implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "HANDOVER_REFUSED";
    }

    @Override
    public String detail() {
        return agency.value();
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.loses(Stage.HOME));
    }
}
