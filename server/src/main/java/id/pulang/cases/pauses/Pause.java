package id.pulang.cases.pauses;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A pause of a clock that counts.
 *
 * @param clock the code of the clock
 * @param reason the code of the reason
 * @param until the end of the pause by its day
 * @param resumedAt when somebody ended it before
 */
public record Pause(
        PauseId id, String clock, String reason, Instant at, Instant until, UserId by, Optional<Instant> resumedAt) {

    /** Returns when it ended or will. */
    public Instant ends() {
        return resumedAt.orElse(until);
    }

    /** Whether the clock rests at a moment. */
    public boolean holds(Instant moment) {
        return moment.isBefore(ends());
    }
}
