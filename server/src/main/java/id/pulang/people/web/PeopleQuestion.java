package id.pulang.people.web;

import id.pulang.incidents.IncidentId;
import id.pulang.pages.views.ViewedList;
import id.pulang.people.search.PeopleQuery;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list is asked for; whatever is left out does not narrow it.
 *
 * @param q what was typed, which comes in a form and never in an address
 * @param search the key in the address under which the session keeps what was typed
 */
record PeopleQuestion(
        @Nullable String q,
        @Nullable String search,
        @Nullable UUID incident,
        PeopleQuery.@Nullable Presence presence,
        @Nullable Boolean doubt,
        PeopleQuery.@Nullable Vouched vouched,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
        @Nullable Integer page) {

    private static final int LONGEST = 100;

    /** What was typed, as far as it is read. */
    String typed() {
        String words = Objects.requireNonNullElse(q, "").strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    /** Whether the address names a search that the session kept. */
    boolean searches() {
        return search != null && !search.isBlank();
    }

    PeopleQuery query(String words) {
        return new PeopleQuery(
                words,
                Optional.ofNullable(incident).map(IncidentId::new).orElse(null),
                Objects.requireNonNullElse(presence, PeopleQuery.Presence.ANY),
                Boolean.TRUE.equals(doubt),
                Objects.requireNonNullElse(vouched, PeopleQuery.Vouched.EVERYONE),
                incident == null ? null : on,
                Objects.requireNonNullElse(page, 1));
    }

    /** The address of the list with the search that is kept under a key, in a shape; no key, no search. */
    String address(String key, String shape) {
        String asked = asked(key, query(""), 1);
        return ViewedList.PEOPLE.at(asked + (asked.isEmpty() || shape.isEmpty() ? "" : "&") + shape);
    }

    static String address(String key, PeopleQuery query, int page) {
        String asked = asked(key, query, page);
        return ViewedList.PEOPLE.at(asked);
    }

    /** The query of an address of the list. */
    static String asked(String key, PeopleQuery query, int page) {
        var address = UriComponentsBuilder.newInstance();
        if (!key.isEmpty()) {
            address.queryParam("search", key);
        }
        Optional.ofNullable(query.incident()).ifPresent(incident -> address.queryParam("incident", incident.value()));
        if (query.presence() != PeopleQuery.Presence.ANY) {
            address.queryParam("presence", query.presence());
        }
        if (query.onlyInDoubt()) {
            address.queryParam("doubt", true);
        }
        if (query.vouched() != PeopleQuery.Vouched.EVERYONE) {
            address.queryParam("vouched", query.vouched());
        }
        Optional.ofNullable(query.on()).ifPresent(day -> address.queryParam("on", day));
        if (page > 1) {
            address.queryParam("page", page);
        }
        String asked = address.encode().toUriString();
        return asked.startsWith("?") ? asked.substring(1) : asked;
    }
}
