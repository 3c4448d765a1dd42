package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;

/** An officer of an agency refused a handover; stored with the refusal until the server has taken the person back. */
public record RefusedByAgency(
        HandoverId handover, ManifestId manifest, CaseId caseId, PostCode agency, UserId by, Instant at) {}
