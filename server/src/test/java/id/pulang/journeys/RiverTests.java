package id.pulang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.clearances.FourPeople;
import id.pulang.incidents.IncidentId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The river on the page of an incident: what it counts, and when it is drawn anew. */
class RiverTests extends ListsOverHttp {

    private static final String HEAD = "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor\n";

    @Autowired
    private FourPeople some;

    @Test
    void isLeftAloneWhereNoNumberHasChanged() {
        IncidentId incident = lists.incident();
        HttpOfficer officer = officers.as(SomeActors.registration());
        String river = officer.open("/desk/incidents/" + incident.value())
                .expectFirst("#river")
                .attr("hx-get");

        assertThat(officer.get(river).headers().firstValue("HX-Reswap")).hasValue("none");
        lists.add(
                incident,
                "satu.csv",
                HEAD + "A-1;Prameswari Adiningrat;P;Bandung;03/04/1999;3273014304990012;X1234567\n");
        assertThat(officer.get(river).headers().firstValue("HX-Reswap")).isEmpty();
    }

    @Test
    void whoIsNotReadyIsHeldByGatesThatLeadToThem() {
        IncidentId incident = some.open();
        HttpOfficer officer = officers.as(SomeActors.consular());

        Document page = officer.open("/desk/incidents/" + incident.value());

        assertThat(page.select("#river .held strong").text()).contains("Siap");
        for (Element held : page.select("#river .held li")) {
            Document board = officer.open(held.select("a").attr("href"));
            assertThat(board.select("#board [data-row]"))
                    .as(held.text())
                    .hasSize(Integer.parseInt(held.select("a").text()));
        }
        assertThat(page.select("#river .held li").text()).contains("Identitas", "Pendamping anak");
    }
}
