package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/** Somebody stayed behind because they were not well: what a medical officer had found before holds no longer. */
public record FitnessLapsed(CaseId caseId, Instant at, UserId by) implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "FITNESS_LAPSED";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.loses(Stage.FIT));
    }
}
