package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The screening of people was concluded for the first or the second time; what was found is not said.
 *
 * @param source the list that reports it; empty for a talk that an officer concluded here
 */
public record ScreeningConcluded(List<CaseId> cases, Reviewed reviewed, Instant at, UserId by, String source)
        implements Milestone {

    /** The code of a second conclusion. */
    static final String TWICE = "SCREENED_TWICE";

    /** Copies the cases in; a talk that was broken off concludes nothing. */
    public ScreeningConcluded {
        cases = List.copyOf(cases);
        if (reviewed == Reviewed.NOT_YET) {
            throw new IllegalArgumentException("not concluded");
        }
    }

    @Override
    public String code() {
        return reviewed == Reviewed.TWICE ? TWICE : "SCREENED_ONCE";
    }

    @Override
    public String detail() {
        return source;
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(
                reviewed == Reviewed.TWICE ? StageEffect.reaches(Stage.SCREENED) : StageEffect.begins(Stage.SCREENED));
    }
}
