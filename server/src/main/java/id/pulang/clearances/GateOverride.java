package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One request to let a person pass a closed gate for some days, and what became of it.
 *
 * @param requestedSection the part of the post that asks; another one has to approve
 * @param approved whether it was approved or declined; empty while it waits
 */
public record GateOverride(
        OverrideId id,
        CaseId caseId,
        IncidentId incident,
        String gate,
        Sealed<String> reason,
        LocalDate validUntil,
        UserId requestedBy,
        String requestedSection,
        Instant requestedAt,
        Optional<Boolean> approved,
        Optional<UserId> decidedBy,
        Optional<Instant> decidedAt,
        Optional<Instant> withdrawnAt) {

    /** Returns how it stands on a day. */
    public Standing standing(LocalDate today) {
        if (withdrawnAt.isPresent()) {
            return Standing.WITHDRAWN;
        }
        if (validUntil.isBefore(today)) {
            return Standing.EXPIRED;
        }
        return approved.map(yes -> yes ? Standing.APPROVED : Standing.DECLINED).orElse(Standing.REQUESTED);
    }

    /** How an override stands. */
    public enum Standing {
        REQUESTED,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }
}
