package id.pulang.prevention;

import id.pulang.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a warning.
 *
 * @param number 1 is the first
 * @param revision grows with each change of it
 * @param correction what changed since the version before, for the public; none in the first
 * @param refused why it was not released last time
 */
public record WarningVersion(
        int number,
        int revision,
        WarningContent content,
        BilingualText correction,
        Signature drafted,
        @Nullable Signature proposed,
        @Nullable Signature released,
        @Nullable Refused refused) {

    /** Who did something, and when. */
    public record Signature(UserId by, Instant at) {}

    /** That and why the second officer did not release it. */
    public record Refused(Signature signature, String because) {}

    /** Where it stands. */
    public WarningState state() {
        if (released != null) {
            return WarningState.RELEASED;
        }
        return proposed != null ? WarningState.PROPOSED : WarningState.DRAFT;
    }
}
