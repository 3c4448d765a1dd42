package id.pulang.repatriation.police;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.repatriation.handovers.HandoverId;
import id.pulang.repatriation.handovers.LegalBasis;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.util.Optional;

/** The request to hand one person to the police, without the paper of its order. */
public record PoliceRequest(
        PoliceRequestId id,
        ManifestId manifest,
        CaseId caseId,
        PostCode agency,
        LegalBasis order,
        Asked asked,
        Became became) {

    /**
     * Who asked, and when.
     *
     * @param section of the officer when they asked
     */
    public record Asked(UserId by, String section, Instant at) {}

    /**
     * What became of the request.
     *
     * @param decided whether an officer has approved or declined it
     * @param handover made once it was approved
     * @param recall who asked to take the person back
     */
    public record Became(boolean decided, Optional<HandoverId> handover, Optional<Asked> recall) {}

    /** Returns who asked for what waits now: to hand the person over, or to take them back. */
    public Asked first() {
        return became.recall().orElse(asked);
    }

    /** Whether it waits for an officer of another section. */
    public boolean waits() {
        return !became.decided();
    }
}
