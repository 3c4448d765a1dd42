package id.pulang.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role at a post that an account holds from a moment to another, such as during the leave of a colleague.
 *
 * @param until the first moment at which it gives nothing any more; none for as long as nobody ends it
 */
public record Assignment(
        UUID id,
        PackRole role,
        PostCode post,
        String section,
        Instant from,
        @Nullable Instant until) {

    /** Whether it gives nothing any more. */
    public boolean ended(Instant now) {
        return until != null && !until.isAfter(now);
    }

    /** Whether there is a moment at which both give something. */
    public boolean overlaps(Assignment other) {
        return (until == null || until.isAfter(other.from)) && (other.until == null || other.until.isAfter(from));
    }

    /** Returns role, post and section in one line of codes, as the audit trail keeps them. */
    public String place() {
        return "%s at %s, section %s".formatted(role, post.value(), section);
    }
}
