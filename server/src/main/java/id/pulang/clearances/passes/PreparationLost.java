package id.pulang.clearances.passes;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A station of the road no longer holds, as its gate says. It is the server that notes it, so that it puts nobody on
 * the case.
 */
record PreparationLost(List<CaseId> cases, Stage station, Instant at) implements Milestone {

    PreparationLost {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return station + "_LOST";
    }

    @Override
    public UserId by() {
        return PassKeeper.SERVER;
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.loses(station));
    }
}
