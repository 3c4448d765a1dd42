package id.pulang.people.review;

import id.pulang.identity.UserId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a person or to the links between the statements about them.
 *
 * @param left one statement of the link, if it is about a link
 * @param other the other person of a merge or split
 * @param by who: nobody for the matcher alone
 */
public record HistoryEntry(
        Kind kind,
        Instant at,
        List<UserId> by,
        String reason,
        @Nullable StatementId left,
        @Nullable StatementId right,
        @Nullable PersonId other,
        @Nullable Double bits) {

    /** What happened. */
    public enum Kind {
        REGISTERED,
        MERGED,
        SPLIT,
        JOINED,
        JOINED_BY_OFFICERS,
        KEPT_APART,
        WITHDRAWN,
        CORRECTED,
        CORRECTED_BACK,
        IDENTITY_CHANGED
    }

    public HistoryEntry {
        by = List.copyOf(by);
    }
}
