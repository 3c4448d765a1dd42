package id.pulang.repatriation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.registration.tokens.Tokens;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The token of somebody, read at the door. */
@PulangTest
class BoardingScanTests {

    @Autowired
    private Tokens tokens;

    @Autowired
    private SomeCases some;

    private HttpOfficer lead;
    private String boarding = "";
    private CaseId yohana;

    BoardingScanTests(@Autowired ApplicationContext server) {
        var travellers = SomeTravellers.at(server);
        IncidentId incident = travellers.ready();
        yohana = travellers.byName(incident).get("Yohana Kaunang");
        var flight = SomeManifests.flight("GA 857", "Phnom Penh", "Jakarta");
        var drafted = Acting.as(
                SomeActors.lead(), () -> server.getBean(Manifests.class).draft(incident, flight));
        boarding = "/field/boarding/" + ((Drafting.Drafted) drafted).manifest().value();
    }

    @BeforeEach
    void anOfficerAtTheDoor(@Autowired Accounts accounts, @LocalServerPort int port) {
        lead = new HttpOfficers(accounts, port).as(SomeActors.lead());
    }

    /** A reader types ten letters with or without the line between them, large or small. */
    @Test
    void showsOnePersonAndNobodyElse() {
        String code = issued(yohana);

        for (String read : new String[] {code, code.replace("-", "").toLowerCase()}) {
            Document page = lead.open(boarding + "?find=" + read);

            assertThat(page.select("li.tick strong").eachText()).containsExactly("Yohana Kaunang");
            assertThat(page.select("#find").val()).isEmpty();
            assertThat(page.select("#find").hasAttr("autofocus")).isTrue();
        }
    }

    @Test
    void marksNobody() {
        Document page = lead.open(boarding + "?find=" + issued(yohana));

        assertThat(page.select("li.tick.is-BOARDED")).isEmpty();
    }

    @Test
    void saysSoOfSomebodyWhoIsOnAnotherListAndKnowsNoEndedToken() {
        String other = issued(some.opened(1).getFirst().id());
        String lost = issued(yohana);
        issued(yohana);

        Document page = lead.open(boarding + "?find=" + other);

        assertThat(page.select("li.tick")).isEmpty();
        assertThat(page.text()).contains("tidak ada di daftar naik ini");
        assertThat(lead.open(boarding + "?find=" + lost).select("li.tick")).isEmpty();
    }

    private String issued(CaseId about) {
        return Acting.as(SomeActors.registration(), () -> {
            tokens.issue(about);
            return tokens.of(about).orElseThrow().printed();
        });
    }
}
