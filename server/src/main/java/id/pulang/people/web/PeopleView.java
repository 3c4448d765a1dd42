package id.pulang.people.web;

import id.pulang.incidents.IncidentSummary;
import id.pulang.people.search.PeoplePage;
import id.pulang.people.search.PeopleQuery;
import java.util.List;

/**
 * The list of people with the question it answers.
 *
 * @param search the key under which the session keeps what was typed; empty if nothing was
 */
public record PeopleView(
        PeopleQuery query, String search, List<PersonRow> rows, PeoplePage found, List<IncidentSummary> incidents) {

    public PeopleView {
        rows = List.copyOf(rows);
        incidents = List.copyOf(incidents);
    }

    /** How many human beings they are, of whom some stand in several incidents. */
    public int humans() {
        return found.humans();
    }

    /** How many people there are on all pages. */
    public int total() {
        return found.total();
    }

    /** The page that is shown; 1 is the first. */
    public int page() {
        return found.page();
    }

    /** How many pages there are. */
    public int pages() {
        return found.pages();
    }

    /** Whether the words that were looked for mean one person and nobody else. */
    public boolean proven() {
        return found.proven() != null;
    }

    /** Whether others fit the words as well, who are not in the list. */
    public boolean more() {
        return found.more();
    }

    /** Says whether anything narrows the list. */
    public boolean narrowed() {
        return !query.words().isBlank()
                || query.incident() != null
                || query.presence() != PeopleQuery.Presence.ANY
                || query.onlyInDoubt()
                || query.vouched() != PeopleQuery.Vouched.EVERYONE;
    }

    /** Returns the id of the incident that the list is about, or nothing. */
    public String incident() {
        var incident = query.incident();
        return incident == null ? "" : incident.value().toString();
    }

    /** Returns the address of another page of the same list. */
    public String path(int page) {
        return PeopleQuestion.address(search, query, page);
    }
}
