package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People stand on a manifest that was frozen. */
public record PutOnManifest(List<CaseId> cases, Instant at, UserId by) implements Milestone {

    /** Copies the cases in. */
    public PutOnManifest {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return "ON_MANIFEST";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.reaches(Stage.ON_MANIFEST));
    }
}
