package id.pulang.cases.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One station of a person's road home.
 *
 * @param at when it was reached or refused; empty while it lies ahead
 */
public record Stop(Stage stage, Standing standing, @Nullable Instant at) {

    /** Whether a station was reached. */
    public enum Standing {
        /** Reached. */
        REACHED,
        /** Not reached, and the next thing to do. */
        NEXT,
        /** Looked at with a no for now. */
        REFUSED,
        /** Still ahead. */
        AHEAD
    }
}
