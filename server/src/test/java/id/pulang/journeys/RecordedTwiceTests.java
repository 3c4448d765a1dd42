package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.incidents.IncidentId;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An incident that was recorded twice, closed on its page: each of both names the other and keeps what it has. */
class RecordedTwiceTests extends ListsOverHttp {

    @Test
    void eachNamesTheOther() {
        IncidentId kept = lists.incident();
        IncidentId again = lists.incident();
        lists.add(again, "kedua.csv", "No,Nama\n1,Parlindungan Sitorus\n");
        HttpOfficer officer = officers.as(SomeActors.consular());
        assertThat(officer.open(page(kept)).select("a[href='" + page(again) + "']"))
                .isEmpty();

        Document closed = officer.submit(
                form(officer.open(page(again)), page(again) + "/close"),
                Map.of("reason", "OPENED_TWICE", "into", kept.value().toString()));

        assertThat(closed.select("a[href='" + page(kept) + "']")).isNotEmpty();
        assertThat(officer.open(page(kept)).select("a[href='" + page(again) + "']"))
                .hasSize(1);
        assertThat(officer.open(page(again)).select("ul.rosters > li")).hasSize(1);

        officer.submit(form(officer.open(page(again)), page(again) + "/reopen"), Map.of());

        assertThat(officer.open(page(kept)).select("a[href='" + page(again) + "']"))
                .isEmpty();
    }

    private static String page(IncidentId incident) {
        return "/desk/incidents/" + incident.value();
    }
}
