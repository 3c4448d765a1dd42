package id.pulang.repatriation;

import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A manifest with its numbers and without names.
 *
 * @param wave its number among those of the incident
 * @param lead the repatriation lead who approved it
 * @param head the head of mission who approved it
 */
public record ManifestSummary(
        ManifestId id,
        IncidentId incident,
        PostCode post,
        int wave,
        ManifestState state,
        long version,
        Flight flight,
        Tally tally,
        Instant draftedAt,
        @Nullable Signature lead,
        @Nullable Signature head,
        @Nullable Instant frozenAt,
        @Nullable Instant departedAt,
        @Nullable Instant landedAt) {

    /** Who approved, and when. */
    public record Signature(UserId by, Instant at) {}
}
