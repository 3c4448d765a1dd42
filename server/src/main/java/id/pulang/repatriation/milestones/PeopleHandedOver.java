package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mission handed people over to an agency, which has not countersigned yet. */
public record PeopleHandedOver(List<CaseId> cases, PostCode agency, Instant at, UserId by) implements Milestone {

    /** Copies the cases in. */
    public PeopleHandedOver {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return "HANDED_OVER";
    }

    @Override
    public String detail() {
        return agency.value();
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(StageEffect.begins(Stage.HOME));
    }
}
