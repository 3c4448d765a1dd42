package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Someone was taken off a manifest, without blame and to come later.
 *
 * @param detail the codes of the gates that closed, or nothing
 */
public record MovedOffManifest(CaseId caseId, Instant at, UserId by, String detail) implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "MOVED_OFF";
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.loses(Stage.ON_MANIFEST));
    }
}
