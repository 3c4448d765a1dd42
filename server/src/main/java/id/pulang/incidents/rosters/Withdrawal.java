package id.pulang.incidents.rosters;

import id.pulang.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a list is to be withdrawn, or was.
 *
 * @param decidedBy the name of the officer who agreed; null while a second one is waited for
 */
public record Withdrawal(
        UserId by,
        String askedBy,
        Instant askedAt,
        String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** Says whether a second officer has agreed, so that the list is withdrawn. */
    public boolean agreed() {
        return decidedAt != null;
    }

    /** Says whether it is one row of a register that whoever added it took back at once, which needs no reason. */
    public boolean isTakenBackAtOnce() {
        return reason.isEmpty();
    }

    @Override
    public String toString() {
        return "Withdrawal[by " + by.value() + ", sealed]";
    }
}
