package id.pulang.cases.web;

import id.pulang.access.UserId;
import id.pulang.cases.Stage;
import id.pulang.cases.desk.Filter;
import id.pulang.incidents.IncidentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter of the worklist as it stands in the address. */
public record FilterForm(
        @Nullable String q,
        @Nullable UUID incident,
        @Nullable Stage stage,
        @Nullable UUID owner,
        @Nullable Boolean breached,
        @Nullable Integer page) {

    Filter filter() {
        return new Filter(
                q == null ? "" : q,
                incident == null ? null : new IncidentId(incident),
                stage,
                owner == null ? null : new UserId(owner),
                late(),
                page == null ? 1 : page);
    }

    /** Returns what was typed. */
    public String typed() {
        return q == null ? "" : q;
    }

    /** Says whether only cases past a target are shown. */
    public boolean late() {
        return Boolean.TRUE.equals(breached);
    }

    /** Says whether the filter shows the cases of this officer. */
    public boolean of(UserId officer) {
        return officer.value().equals(owner);
    }

    /** Returns the query of the address, without the page. */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        if (!typed().isBlank()) {
            address.queryParam("q", "{q}");
        }
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
        String query = (typed().isBlank() ? address.build() : address.encode().buildAndExpand(typed())).toUriString();
        return query.startsWith("?") ? query.substring(1) : query;
    }

    /** Returns the address of another page of the same filter. */
    public String page(int number) {
        String query = query();
        return "/desk/cases?" + (query.isEmpty() ? "" : query + "&") + "page=" + number;
    }
}
