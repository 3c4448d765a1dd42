package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One talk or report as it is kept.
 *
 * @param officer who concluded; empty when a list reported it
 * @param counts how far the screening has come with it, if it is a conclusion
 * @param conclusion what was concluded; empty when a list reported it
 */
public record HeldScreening(
        CaseId caseId,
        @Nullable UserId officer,
        Reviewed counts,
        LocalDate on,
        String source,
        Instant recordedAt,
        boolean lowReliability,
        @Nullable Sealed<Conclusion> conclusion) {}
