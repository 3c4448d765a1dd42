package id.pulang.pages.changes;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that others did while an officer was away, grouped; one line of the home page. It names nobody served.
 *
 * @param of of how many people or questions
 * @param what the message key of what was done; the text is given the number and {@code with}
 * @param with what the text is about beside the number, as the name of a gate; empty for nothing
 * @param list the address of exactly those people; null where no page lists them
 * @param by who did it; the server stands for itself
 * @param latest when it was done last
 */
public record ChangeByOthers(
        long of, String what, Object with, @Nullable String list, Set<UserId> by, Instant latest) {

    /** Copies the officers in. */
    public ChangeByOthers {
        by = Set.copyOf(by);
    }
}
