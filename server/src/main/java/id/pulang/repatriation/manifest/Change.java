package id.pulang.repatriation.manifest;

import id.pulang.identity.UserId;
import java.time.Instant;

/**
 * One line of a manifest's history.
 *
 * @param version the version that the change made, or in which it happened
 * @param detail a number, codes or an officer's words, never a name
 */
public record Change(long version, Kind kind, UserId by, Instant at, String detail) {

    /** What happened. */
    public enum Kind {
        DRAFTED,
        ADDED,
        MOVED_OFF,
        SEATED,
        RESCHEDULED,
        APPROVED,
        APPROVALS_VOID,
        SENT_BACK,
        FROZEN,
        UNDONE,
        JOINED,
        DEPARTED,
        DEPARTURE_UNDONE,
        LANDED,
        LANDING_UNDONE,
        CANCELLED
    }
}
