package id.pulang.incidents;

import id.pulang.identity.PostCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incident with its counts: where, when, and how much has been said about it. */
public record IncidentSummary(
        IncidentId id,
        PostCode post,
        String title,
        String placeSpoken,
        @Nullable String placeCode,
        String placeName,
        Instant happenedAt,
        Hazard hazard,
        Instant openedAt,
        long lists,
        long statements,
        List<Known> known) {

    /** What was known as of a moment, and who said it; never changed, only followed by a newer one. */
    public record Known(Instant asOf, String source, String text, Instant recordedAt, String recordedBy) {}

    /** Copies the notes in. */
    public IncidentSummary {
        known = List.copyOf(known);
    }

    /** Adds what is known. */
    IncidentSummary knowing(List<Known> notes) {
        return new IncidentSummary(
                id,
                post,
                title,
                placeSpoken,
                placeCode,
                placeName,
                happenedAt,
                hazard,
                openedAt,
                lists,
                statements,
                notes);
    }
}
