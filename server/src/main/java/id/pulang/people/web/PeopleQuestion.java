package id.pulang.people.web;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PeopleQuery;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; whatever is left out does not narrow it. */
record PeopleQuestion(
        @Nullable String q,
        @Nullable UUID incident,
        PeopleQuery.@Nullable Presence presence,
        @Nullable Boolean doubt,
        @Nullable Integer page) {

    private static final int LONGEST = 100;

    PeopleQuery query() {
        String words = Objects.requireNonNullElse(q, "").strip();
        return new PeopleQuery(
                words.substring(0, Math.min(LONGEST, words.length())),
                Optional.ofNullable(incident).map(IncidentId::new).orElse(null),
                Objects.requireNonNullElse(presence, PeopleQuery.Presence.ANY),
                Boolean.TRUE.equals(doubt),
                Objects.requireNonNullElse(page, 1));
    }
}
