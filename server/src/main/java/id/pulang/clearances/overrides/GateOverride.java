package id.pulang.clearances.overrides;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One request to let a person pass a closed gate for some days, and what became of it.
 *
 * @param answered the second person's word; empty while it waits
 */
public record GateOverride(
        OverrideId id,
        CaseId caseId,
        Terms terms,
        Requested requested,
        Optional<Answered> answered,
        Optional<Instant> withdrawnAt) {

    /** What is asked for: which gate, until which day, and why. */
    public record Terms(String gate, Sealed<String> reason, LocalDate validUntil) {}

    /**
     * Who asked, and when.
     *
     * @param section the part of the post that asks; another one has to approve
     */
    public record Requested(UserId by, String section, Instant at) {}

    /** Whether it was approved or declined, by whom and when. */
    public record Answered(boolean approved, UserId by, Instant at) {}

    /** Returns the gate that is to be passed. */
    public String gate() {
        return terms.gate();
    }

    /** Returns the last day on which it holds. */
    public LocalDate validUntil() {
        return terms.validUntil();
    }

    /** Returns who decided, if anyone has. */
    public Optional<UserId> decidedBy() {
        return answered.map(Answered::by);
    }

    /** Returns how it stands on a day. */
    public Standing standing(LocalDate today) {
        if (withdrawnAt.isPresent()) {
            return Standing.WITHDRAWN;
        }
        if (validUntil().isBefore(today)) {
            return Standing.EXPIRED;
        }
        return answered.map(word -> word.approved() ? Standing.APPROVED : Standing.DECLINED)
                .orElse(Standing.REQUESTED);
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
