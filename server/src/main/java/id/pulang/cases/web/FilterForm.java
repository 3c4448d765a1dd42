package id.pulang.cases.web;

import id.pulang.cases.course.Stage;
import id.pulang.cases.desk.Filter;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.pages.Lookups;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The filter of the worklist as it stands in the address.
 *
 * @param q what was typed, which comes in a form or out of the session and never stands in the address
 * @param search the key under which the session keeps what was typed
 * @param at the point of the way at which those shown stand: {@link #PRESSING}, {@link Filter#OWNERLESS}, or a
 *     selection of a module
 */
public record FilterForm(
        @Nullable String q,
        @Nullable String search,
        @Nullable UUID incident,
        @Nullable Stage stage,
        @Nullable UUID owner,
        @Nullable Boolean breached,
        @Nullable String at,
        @Nullable Integer page) {

    /** The point of the way at which a clock is near its target or past it. */
    public static final String PRESSING = "pressing";

    private static final int LONGEST = 100;

    /** The same filter with what the session has kept under a key; without a key, nothing was typed. */
    FilterForm with(String words, @Nullable String key) {
        return new FilterForm(words, key, incident, stage, owner, breached, at, page);
    }

    /** The same filter with what a session keeps under its key; without the key where it keeps nothing any more. */
    FilterForm kept(HttpSession session, Instant now) {
        return Lookups.of(session)
                .find(search, now)
                .map(words -> with(words.getFirst(), search))
                .orElseGet(() -> with("", null));
    }

    /** Whether the address names a search. */
    boolean searches() {
        return search != null && !search.isBlank();
    }

    Filter filter() {
        return new Filter(
                typed(),
                incident == null ? null : new IncidentId(incident),
                stage,
                owner == null ? null : new UserId(owner),
                late(),
                PRESSING.equals(at),
                point().isEmpty() || PRESSING.equals(at) ? null : at,
                page == null ? 1 : page);
    }

    /** Returns what was typed. */
    public String typed() {
        String words = q == null ? "" : q.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    /** Says whether only cases past a target are shown. */
    public boolean late() {
        return Boolean.TRUE.equals(breached);
    }

    /** Returns the point of the way at which those shown stand; empty if that does not narrow the list. */
    public String point() {
        return at == null ? "" : at.strip();
    }

    /** The same filter without the point of the way. */
    FilterForm atAnyPoint() {
        return new FilterForm(q, search, incident, stage, owner, breached, null, null);
    }

    /** The same filter over all incidents. */
    FilterForm anywhere() {
        return new FilterForm(q, search, null, stage, owner, breached, at, null);
    }

    /** The same filter over all stages. */
    FilterForm atAnyStage() {
        return new FilterForm(q, search, incident, null, owner, breached, at, null);
    }

    /** The same filter whoever carries the cases. */
    FilterForm ofAnybody() {
        return new FilterForm(q, search, incident, stage, null, breached, at, null);
    }

    /** The same filter whether or not a clock is past its target. */
    FilterForm dueOrNot() {
        return new FilterForm(q, search, incident, stage, owner, null, at, null);
    }

    /** Says whether the filter shows the cases of this officer. */
    public boolean of(UserId officer) {
        return officer.value().equals(owner);
    }

    /** Returns the query of the address, without the page. */
    public String query() {
        String lasting = lasting();
        if (!searches()) {
            return lasting;
        }
        return "search=" + UriUtils.encode(search == null ? "" : search, StandardCharsets.UTF_8)
                + (lasting.isEmpty() ? "" : "&" + lasting);
    }

    /** Returns the part of the query that can be kept, because it names nobody. */
    public String lasting() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        if (incident != null) {
            address.queryParam("incident", incident);
        }
        if (stage != null) {
            address.queryParam("stage", stage);
        }
        if (owner != null) {
            address.queryParam("owner", owner);
        }
        if (late()) {
            address.queryParam("breached", true);
        }
        if (!point().isEmpty()) {
            address.queryParam("at", UriUtils.encode(point(), StandardCharsets.UTF_8));
        }
        String query = address.build().toUriString();
        return query.startsWith("?") ? query.substring(1) : query;
    }
}
