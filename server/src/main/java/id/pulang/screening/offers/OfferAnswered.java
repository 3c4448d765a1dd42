package id.pulang.screening.offers;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/** Two officers know that somebody does not want to be screened, or not yet; the way goes on without it. */
public record OfferAnswered(CaseId caseId, OfferAnswer answer, Instant at, UserId by) implements Milestone.OfOneCase {

    @Override
    public String code() {
        return "SCREENING_" + answer.name();
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.passes(Stage.SCREENED));
    }
}
