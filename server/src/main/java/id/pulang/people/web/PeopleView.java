package id.pulang.people.web;

import id.pulang.incidents.IncidentSummary;
import id.pulang.pages.views.ListShape;
import id.pulang.pages.views.SavedView;
import id.pulang.pages.views.ViewedList;
import id.pulang.people.search.PeopleOrder;
import id.pulang.people.search.PeoplePage;
import id.pulang.people.search.PeopleQuery;
import id.pulang.people.web.lists.PeopleListForm;
import id.pulang.people.web.lists.PeopleListForm.PeopleColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of people with the question it answers.
 *
 * @param search the key under which the session keeps what was typed; empty if nothing was
 */
public record PeopleView(
        PeopleQuery query,
        String search,
        List<PersonRow> rows,
        PeoplePage found,
        List<IncidentSummary> incidents,
        PeopleListForm list,
        List<SavedView> views) {

    public PeopleView {
        rows = List.copyOf(rows);
        incidents = List.copyOf(incidents);
        views = List.copyOf(views);
    }

    /**
     * One thing that narrows the list, and the address of the list without it.
     *
     * @param key the message key of what it is; empty where the value says it
     */
    public record PeopleChip(String key, String value, String without) {}

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
        return !query.words().isBlank() || conditions() > 0 || query.on() != null;
    }

    /** How many of the filters narrow the list. */
    public int conditions() {
        return (int) Stream.of(
                        query.incident() != null,
                        query.presence() != PeopleQuery.Presence.ANY,
                        query.onlyInDoubt(),
                        query.vouched() != PeopleQuery.Vouched.EVERYONE)
                .filter(set -> set)
                .count();
    }

    /** Returns the id of the incident that the list is about, or nothing. */
    public String incident() {
        var incident = query.incident();
        return incident == null ? "" : incident.value().toString();
    }

    /** Returns the address of another page of the same list. */
    public String path(int page) {
        return at(search, query, page, shape());
    }

    /** Returns the address of the list sorted by a column. */
    public String sorted(PeopleOrder.By column) {
        return at(search, query, 1, shape().sortedBy(column));
    }

    /** Returns the address of the list with a column, or without it. */
    public String turned(PeopleColumn column) {
        return at(search, query, 1, shape().turned(column));
    }

    /** Whether a column is shown. */
    public boolean shows(PeopleColumn column) {
        return shape().shows(column);
    }

    /** Returns the query of the address, without the page. */
    public String asked() {
        return asked(search, query, 1, shape());
    }

    /** Returns the part of the query that can be kept, because it names nobody. */
    public String lasting() {
        return asked("", query, 1, shape());
    }

    /** Returns the address to which a form of the list is sent. */
    public String to(String part) {
        String asked = asked();
        return ViewedList.PEOPLE.path() + part + (asked.isEmpty() ? "" : "?" + asked);
    }

    /** Returns what narrows the list, each with the way back. */
    public List<PeopleChip> chips() {
        var all = new ArrayList<PeopleChip>();
        if (!query.words().isBlank()) {
            all.add(new PeopleChip("", query.words(), at("", query, 1, shape())));
        }
        incidents.stream()
                .filter(each -> each.id().equals(query.incident()))
                .forEach(each -> all.add(chip("", each.title(), query.anywhere())));
        if (query.presence() != PeopleQuery.Presence.ANY) {
            all.add(chip("people.presence." + query.presence(), "", query.whereverSeen()));
        }
        if (query.vouched() != PeopleQuery.Vouched.EVERYONE) {
            all.add(chip("people.vouched." + query.vouched(), "", query.vouchedOrNot()));
        }
        Optional.ofNullable(query.on()).ifPresent(day -> all.add(chip("people.on", day.toString(), query.now())));
        if (query.onlyInDoubt()) {
            all.add(chip("people.only-doubt", "", query.inDoubtOrNot()));
        }
        return all;
    }

    private PeopleChip chip(String key, String value, PeopleQuery without) {
        return new PeopleChip(key, value, at(search, without, 1, shape()));
    }

    private ListShape<PeopleOrder.By, PeopleColumn> shape() {
        return list.shape();
    }

    private static String at(
            String search, PeopleQuery query, int page, ListShape<PeopleOrder.By, PeopleColumn> shape) {
        return ViewedList.PEOPLE.at(asked(search, query, page, shape));
    }

    private static String asked(
            String search, PeopleQuery query, int page, ListShape<PeopleOrder.By, PeopleColumn> shape) {
        return Stream.of(PeopleQuestion.asked(search, query, page), shape.query())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
