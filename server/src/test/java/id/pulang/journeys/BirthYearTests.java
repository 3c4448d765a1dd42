package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Beside each name of a list stands when the person was born, and the number where two are called the same. */
@PulangTest
class BirthYearTests {

    private static final String NAME = "Bambang Sutrisno";
    private static final String BORN = "lahir 1990";

    private final SomeTravellers travellers;
    private final SomeManifests manifests;
    private final IncidentId incident;
    private HttpOfficer lead;

    BirthYearTests(@Autowired ApplicationContext server) {
        travellers = SomeTravellers.at(server);
        manifests = SomeManifests.at(server);
        incident = travellers.ready();
    }

    @BeforeEach
    void anOfficer(@Autowired Accounts accounts, @LocalServerPort int port) {
        lead = new HttpOfficers(accounts, port).as(SomeActors.lead());
    }

    @Test
    void everyListBeforeDepartureSaysWhenSomebodyWasBorn() {
        ManifestId manifest = manifests.frozen(incident);

        for (String page : List.of(
                "/desk/clearances?incident=" + incident.value(),
                "/desk/clearances?table=true&incident=" + incident.value(),
                "/desk/cases?incident=" + incident.value(),
                "/desk/repatriation/" + manifest.value(),
                "/desk/repatriation/" + manifest.value() + "/seats",
                "/field/boarding/" + manifest.value())) {
            saysWhen(page, lead.open(page));
        }
    }

    @Test
    void arrivalAndTheListOfTheAgencySayItToo(@Autowired Accounts accounts, @LocalServerPort int port) {
        Map<String, CaseId> people = travellers.byName(incident);
        ManifestId manifest = manifests.landed(incident, people.values());
        String page = "/desk/repatriation/" + manifest.value() + "/arrival";
        Document waiting = lead.open(page);

        saysWhen(page, waiting);
        Document handed = lead.submit(
                form(waiting, page),
                Map.of(
                        "who",
                        String.valueOf(people.get(NAME).value()),
                        "agency",
                        SomeActors.kemensos().post().value()));
        saysWhen(page, handed);
        saysWhen(
                "/partner/handovers",
                new HttpOfficers(accounts, port).as(SomeActors.kemensos()).open("/partner/handovers"));
    }

    @Test
    void thePrintedBoardIdentifiesEverybody() {
        Document asked = lead.open("/desk/clearances/print?incident=" + incident.value() + "&show=EVERYONE");
        Document printed =
                lead.submit(form(asked, "/desk/clearances/print"), Map.of("reason", "WORK_ON_PAPER", "words", ""));

        assertThat(printed.select(".group-people li"))
                .hasSize(5)
                .allSatisfy(each ->
                        assertThat(each.text()).matches(".*KH-\\d{4}-\\d{6}-.*\\d{1,2} \\p{L}+ 199\\d.*\\d{16}.*"))
                .as("a date of birth once, without its year beside it")
                .noneMatch(each -> each.text().contains("lahir"));
        assertThat(printed.select(".board-columns").text()).doesNotContainPattern("\\b0 (belum|menunggu)");
    }

    private static void saysWhen(String page, Document shown) {
        assertThat(shown.select("main :is(li, tr):contains(" + NAME + "):has(.who-name)"))
                .as(page)
                .isNotEmpty()
                .extracting(Element::text)
                .allSatisfy(words -> assertThat(words).contains(NAME + " " + BORN));
    }
}
