package id.pulang.screening.offers;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the offer of a screening, as one officer heard it.
 *
 * @param by who explained the offer and heard the answer
 * @param knownBy the second officer, who knows of it; nobody yet when empty
 */
public record HeardAnswer(
        UUID id,
        CaseId caseId,
        OfferAnswer answer,
        LocalDate on,
        UserId by,
        Instant at,
        @Nullable UserId knownBy) {

    /** Whether two officers know of it, so that it holds at the gate. */
    public boolean isKnown() {
        return knownBy != null;
    }
}
