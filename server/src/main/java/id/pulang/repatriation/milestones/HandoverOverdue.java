package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;

/** Nobody has accepted people within the time that the country pack gives for it. */
public record HandoverOverdue(List<CaseId> cases, PostCode agency, Instant at, UserId by) implements Milestone {

    /** Copies the cases in. */
    public HandoverOverdue {
        cases = List.copyOf(cases);
    }

    @Override
    public String code() {
        return "HANDOVER_OVERDUE";
    }

    @Override
    public String detail() {
        return agency.value();
    }
}
