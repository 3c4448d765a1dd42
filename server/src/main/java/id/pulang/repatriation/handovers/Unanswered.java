package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;

/**
 * A handover that has left somebody in nobody's care at home, as the duty officer sees it; it names nobody.
 *
 * @param number of the record
 * @param since when the person was handed over, or when the agency refused
 */
public record Unanswered(
        HandoverId handover, ManifestId manifest, CaseId caseId, PostCode agency, String number, Instant since) {}
