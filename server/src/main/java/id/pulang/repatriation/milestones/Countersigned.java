package id.pulang.repatriation.milestones;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.time.Instant;

/**
 * An officer of a receiving agency countersigned a handover; stored with the countersignature until the server has
 * noted it as {@link HandoverCountersigned}.
 */
public record Countersigned(CaseId caseId, PostCode agency, UserId by, Instant at) {}
