package id.pulang.audit.readers;

import java.time.Instant;

/**
 * Something that was done to somebody's account, told to its owner.
 *
 * @param name of the administrator; of the owner where a guesser did it
 */
public record OwnNotice(Kind kind, String name, Instant at) {

    /** What was done. */
    public enum Kind {
        /** An administrator gave another password. */
        FIRST_PASSWORD,
        /** An administrator took the second step away. */
        SECOND_STEP_REMOVED,
        /** An administrator gave another role or post. */
        MOVED,
        /** The second step failed so often that it is closed. */
        SECOND_STEP_CLOSED;

        static Kind of(String act) {
            return switch (act) {
                case "gave first password" -> FIRST_PASSWORD;
                case "removed second factor" -> SECOND_STEP_REMOVED;
                case "moved account" -> MOVED;
                default -> SECOND_STEP_CLOSED;
            };
        }
    }
}
