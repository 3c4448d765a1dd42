package id.pulang.repatriation.milestones;

import id.pulang.access.PostCode;
import id.pulang.access.UserId;
import id.pulang.cases.CaseId;
import java.time.Instant;

/**
 * An officer of a receiving agency countersigned a handover; stored with the countersignature until the server has
 * noted it as {@link HandoverCountersigned}.
 */
public record Countersigned(CaseId caseId, PostCode agency, UserId by, Instant at) {}
