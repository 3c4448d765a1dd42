package id.pulang.rescue;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something happened on the way of people who are not registered yet. It tells no place.
 *
 * @param change what it does to the stage; empty when nothing
 */
public record StepNoted(
        Collection<CaseId> cases, String code, Instant at, UserId by, String detail, Optional<StageEffect> change)
        implements Milestone {

    /** Copies the cases in. */
    public StepNoted {
        cases = List.copyOf(cases);
    }

    @Override
    public Optional<StageEffect> effect() {
        return change;
    }
}
