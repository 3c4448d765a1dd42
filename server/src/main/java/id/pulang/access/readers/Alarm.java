package id.pulang.access.readers;

import id.pulang.access.PostCode;
import java.time.Instant;

/**
 * Reading that is unusual; it accuses nobody and asks the supervisor to ask.
 *
 * @param name of the officer; empty when Pulang did it by itself
 * @param hour in which it began
 * @param people how many different people were opened
 */
public record Alarm(Kind kind, String name, PostCode post, Instant hour, int people) {

    /** Why reading is unusual. */
    public enum Kind {
        /** Somebody was opened whom nobody has a reason to open. */
        CANARY,
        /** Many different people within an hour. */
        MANY,
        /** Many people of other posts within an hour, by headquarters. */
        OTHER_POSTS
    }
}
