package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/** A tick on the boarding list was taken back; the person waits again. */
public record BoardingUndone(CaseId caseId, Instant at, UserId by) implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "BOARDING_UNDONE";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.returnsTo(Stage.ON_MANIFEST));
    }
}
