package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Two officers took somebody back from an agency before it had accepted: the person is in the care of the mission
 * again.
 */
public record HandoverRecalled(CaseId caseId, PostCode agency, Instant at, UserId by) implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "HANDOVER_RECALLED";
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
