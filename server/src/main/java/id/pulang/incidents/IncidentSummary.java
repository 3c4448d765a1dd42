package id.pulang.incidents;

import id.pulang.identity.PostCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incident: where, when, and what is known about it. */
public record IncidentSummary(
        IncidentId id,
        PostCode post,
        String title,
        Site site,
        Happening happening,
        Instant openedAt,
        List<Known> known) {

    /**
     * Which incident something belongs to.
     *
     * @param placeCode of the gazetteer, where the place is known there
     */
    public record Reference(
            IncidentId id,
            PostCode post,
            String title,
            @Nullable String placeCode) {}

    /**
     * Where an incident happened.
     *
     * @param spoken as it was told
     * @param code of the gazetteer, where the place is known there
     */
    public record Site(String spoken, @Nullable String code, String name) {}

    /** When an incident happened, and how people came free. */
    public record Happening(Instant at, Hazard hazard) {}

    /** How much has been said about an incident. */
    public record Counts(long lists, long statements) {}

    /** What was known as of a moment, and who said it; never changed, only followed by a newer one. */
    public record Known(Instant asOf, String source, String text, Instant recordedAt, String recordedBy) {}

    /** Copies the notes in. */
    public IncidentSummary {
        known = List.copyOf(known);
    }

    /** Adds what is known. */
    IncidentSummary knowing(List<Known> notes) {
        return new IncidentSummary(id, post, title, site, happening, openedAt, notes);
    }

    /** The place as it was told. */
    public String placeSpoken() {
        return site.spoken();
    }

    /** The code of the place in the gazetteer. */
    public @Nullable String placeCode() {
        return site.code();
    }

    /** The name of the place. */
    public String placeName() {
        return site.name();
    }

    /** When it happened. */
    public Instant happenedAt() {
        return happening.at();
    }

    /** How people came free. */
    public Hazard hazard() {
        return happening.hazard();
    }
}
