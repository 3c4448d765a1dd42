package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A medical officer found people fit to travel or not, or a list reports it.
 *
 * @param source who says it: the examining officer or the list
 */
public record FitnessFound(List<CaseId> cases, Fitness fitness, Instant at, UserId by, String source)
        implements Milestone {

    /** Copies the cases in. */
    public FitnessFound {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return switch (fitness) {
            case FIT -> "FIT_TO_TRAVEL";
            case NOT_FIT -> "NOT_FIT";
        };
    }

    @Override
    public String detail() {
        return source;
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(
                switch (fitness) {
                    case FIT -> StageEffect.reaches(Stage.FIT);
                    case NOT_FIT -> StageEffect.refuses(Stage.FIT);
                });
    }
}
