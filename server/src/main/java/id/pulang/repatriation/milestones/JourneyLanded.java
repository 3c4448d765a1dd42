package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Those who came aboard have landed. */
public record JourneyLanded(List<CaseId> cases, Instant at, UserId by) implements Milestone {

    /** Copies the cases in. */
    public JourneyLanded {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return "LANDED";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.reaches(Stage.LANDED));
    }
}
