package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The handover of one person, opened for who gives or receives them.
 *
 * @param receivedBy who countersigned; nobody yet when empty
 */
public record HandoverView(
        HandoverId id,
        ManifestId manifest,
        CaseId caseId,
        String caseNumber,
        String name,
        String sex,
        String age,
        PostCode agency,
        String number,
        Instant handedAt,
        String handedBy,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy) {

    /** Whether the agency has countersigned. */
    public boolean countersigned() {
        return receivedAt != null;
    }
}
