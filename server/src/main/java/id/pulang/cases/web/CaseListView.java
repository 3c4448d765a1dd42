package id.pulang.cases.web;

import id.pulang.cases.desk.Order;
import id.pulang.cases.desk.WorklistPage;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentSummary;
import id.pulang.pages.views.SavedView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The worklist as it is shown, with the addresses of the same list otherwise sorted, narrowed or cut.
 *
 * @param forgotten whether a search was asked for that the session does not keep any more
 */
public record CaseListView(
        FilterForm form,
        ListForm list,
        WorklistPage page,
        List<IncidentSummary> incidents,
        List<Actor> colleagues,
        List<SavedView> views,
        boolean forgotten) {

    private static final String PATH = "/desk/cases";

    public CaseListView {
        incidents = List.copyOf(incidents);
        colleagues = List.copyOf(colleagues);
        views = List.copyOf(views);
    }

    /** One thing that narrows the list, and the address of the list without it. */
    public record Chip(String key, String value, String without) {}

    /** Returns the query of the address, without the page. */
    public String query() {
        return joined(form.query(), list.query());
    }

    /** Returns the part of the query that can be kept, because it names nobody. */
    public String lasting() {
        return joined(form.lasting(), list.query());
    }

    /** Returns the address of another page of the list. */
    public String page(int number) {
        return address(joined(query(), "page=" + number));
    }

    /** Returns the address of the list sorted by a column. */
    public String sorted(Order.By column) {
        return address(joined(form.query(), list.shape().sortedBy(column).query()));
    }

    /** Returns the address of the list with a column, or without it. */
    public String turned(ListForm.Column column) {
        return address(joined(form.query(), list.shape().turned(column).query()));
    }

    /** Returns the address to which a form of the list is sent. */
    public String to(String part) {
        return PATH + part + (query().isEmpty() ? "" : "?" + query());
    }

    /** Returns what narrows the list, each with the way back. */
    public List<Chip> chips() {
        return Stream.of(
                        chip(!form.typed().isEmpty(), "words", form.typed(), form.with("", null)),
                        chip(form.incident() != null, "incident", incident(), form.anywhere()),
                        chip(form.stage() != null, "stage", String.valueOf(form.stage()), form.atAnyStage()),
                        chip(form.owner() != null, "owner", owner(), form.ofAnybody()),
                        chip(form.late(), "breached", "", form.dueOrNot()),
                        chip(!form.point().isEmpty(), "at", form.point(), form.atAnyPoint()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Chip> chip(boolean narrows, String key, String value, FilterForm without) {
        return narrows ? List.of(new Chip(key, value, address(joined(without.query(), list.query())))) : List.of();
    }

    private String incident() {
        return incidents.stream()
                .filter(each -> each.id().value().equals(form.incident()))
                .map(IncidentSummary::title)
                .collect(Collectors.joining());
    }

    private String owner() {
        return colleagues.stream()
                .filter(each -> form.of(each.id()))
                .map(Actor::name)
                .collect(Collectors.joining());
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String address(String query) {
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
