package id.pulang.rescue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * A rescue over HTTP: from the page of somebody sought to the paper, each next act a button; and who reads none of it.
 */
@Tag("security")
@PulangTest
class DeskRescueTests {

    private static final Actor OFFICER = SomeActors.consular();
    private static final String PLACE = "Griya Zamrudwulan lantai lima";

    @Autowired
    private Cases cases;

    private HttpOfficers officers;
    private HttpOfficer officer;
    private PersonId person = new PersonId(new UUID(0, 0));
    private IncidentId incident = new IncidentId(new UUID(0, 0));

    @BeforeEach
    void somebodyIsSought(
            @Autowired SomeLists lists,
            @Autowired Matching matching,
            @Autowired People people,
            @Autowired Accounts accounts,
            @Value("${local.server.port}") int port) {
        var sought = new SoughtPeople(lists, matching, people, cases);
        incident = sought.incident(1);
        person = Acting.as(OFFICER, () -> sought.sought(incident)).getFirst();
        officers = new HttpOfficers(accounts, port);
        officer = officers.as(OFFICER);
    }

    @Test
    void leadsFromThePageOfSomebodySoughtToThePaperByButtons() {
        String file = opened();
        Document reported = officer.open(file);
        officer.submit(form(file, "LOCATED"), Map.of("place", PLACE));
        Document located = officer.open(file);
        Document unasked =
                officer.open(located.select(".next-act a.btn-primary").attr("href"));
        Document refused = officer.submit(
                HttpOfficer.form(unasked, "/desk/rescue/requests"), Map.of("authority", "Polisi Provinsi Kandal"));
        wish(file);
        Document made = officer.submit(HttpOfficer.form(refused, "/desk/rescue/requests"), Map.of("language", "id"));
        String request = made.location().replaceAll(".*(/desk/rescue/requests/[-0-9a-f]+).*", "$1");
        var paper = officer.post(HttpOfficer.form(made, request + "/paper"), Map.of());
        officer.submit(HttpOfficer.form(made, request + "/sent"), Map.of("sentBy", "BY_HAND"));

        assertThat(reported.select(".next-act").text()).contains("Cari tahu di mana", "Catat tempatnya");
        assertThat(reported.select("ol.road-list li")).hasSize(8);
        assertThat(located.select(".next-act").text()).contains("Minta penyelamatan");
        assertThat(unasked.select("fieldset .form-check").text()).contains("Widuri ", "Kehendaknya belum tercatat");
        assertThat(refused.select("[role=alert]").text()).contains("Belum dibuat", "Catat dulu di kasusnya");
        assertThat(refused.select("fieldset a").attr("href")).isEqualTo(file + "#section-rescue");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(new String(paper.body(), UTF_8)).startsWith("%PDF");
        assertThat(officer.open(request).select(".pill").text()).contains("Menunggu jawaban");
        assertThat(officer.open(file).select(".next-act").text()).contains("Kunjungi dengan akses kekonsuleran");
    }

    @Test
    void aStepThatLacksItsEvidenceKeepsWhatWasTyped() {
        String file = opened();

        var refused = officer.post(form(file, "ENGAGED"), Map.of("authority", "Kementerian", "manner", "NOTE_VERBALE"));

        Document page = HttpOfficer.parsed(refused);
        assertThat(page.select("[role=alert]").text()).contains("isi nomor nota diplomatik");
        assertThat(page.select("#engaged-authority").val()).isEqualTo("Kementerian");
        assertThat(page.select("#engaged-manner option[selected]").attr("value"))
                .isEqualTo("NOTE_VERBALE");
    }

    /** The attack: everybody else of the post looks for the place on each page on which the person stands. */
    @Test
    void nobodyElseReadsThePlaceOnAnyPage() {
        String file = opened();
        String section = "/desk/rescue/cases/" + file.substring(file.lastIndexOf('/') + 1);
        officer.submit(form(file, "LOCATED"), Map.of("place", PLACE));
        wish(file);
        Document blank = officer.open("/desk/rescue/requests/new?who=" + file.substring(file.lastIndexOf('/') + 1));
        Document made = officer.submit(HttpOfficer.form(blank, "/desk/rescue/requests"), Map.of("authority", "Polisi"));
        String request = made.location().replaceAll(".*(/desk/rescue/requests/[-0-9a-f]+).*", "$1");
        var pages = List.of(
                "/",
                "/desk/cases?stage=LOCATED",
                file,
                section,
                request,
                "/desk/rescue",
                "/desk/people/" + person.value(),
                "/desk/people/" + person.value() + "/case",
                "/desk/incidents/" + incident.value(),
                "/desk/notifications",
                file.replace("/cases/", "/notes/"),
                file.replace("/cases/", "/entries/situation/"),
                file + "/whereabouts");

        var read = new ArrayList<String>();
        for (Actor other : others()) {
            HttpOfficer who = officers.as(other);
            pages.stream()
                    .filter(page -> new String(who.get(page).body(), UTF_8).contains("Zamrudwulan"))
                    .forEach(page -> read.add(other.name() + " at " + page));
        }
        Document export = officers.as(SomeActors.head()).open("/desk/cases");
        Element csv = HttpOfficer.form(export, "/desk/cases/export.csv");

        assertThat(officer.open(section).text()).contains(PLACE);
        assertThat(read).isEmpty();
        assertThat(new String(officers.as(SomeActors.head()).post(csv, Map.of()).body(), UTF_8))
                .doesNotContain("Zamrudwulan");
        assertThat(officers.as(SomeActors.consularTwo())
                        .post(HttpOfficer.form(made, request + "/paper"), Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    /** The place of somebody inside has its own field; where the case is read by everybody it is not taken. */
    @Test
    void theSituationOfTheCaseTakesNoPlaceOfSomebodyInside() {
        String file = opened();
        String situation = file.replace("/cases/", "/entries/situation/");

        var refused = officer.post(
                HttpOfficer.form(officer.open(situation), situation), Map.of("place", PLACE, "languages", "Jawa"));

        assertThat(HttpOfficer.parsed(refused).select("[role=alert]").text()).contains("tersegel");
        assertThat(officer.open(situation).text()).doesNotContain("Zamrudwulan");
    }

    private void wish(String file) {
        officer.submit(form(file, "RESCUE_WISHED"), Map.of("manner", "OWN_WORD", "words", "menelepon pos"));
    }

    private static List<Actor> others() {
        return List.of(
                SomeActors.consularTwo(),
                SomeActors.registration(),
                SomeActors.head(),
                SomeActors.medical(),
                SomeActors.reviewer(),
                SomeActors.clearance(),
                SomeActors.lead(),
                SomeActors.kemensos(),
                SomeActors.administrator());
    }

    private String opened() {
        String part = "/desk/people/" + person.value() + "/case";
        Document page = officer.submit(HttpOfficer.form(officer.open(part), part), Map.of());
        return page.location().replaceAll(".*(/desk/cases/[-0-9a-f]+).*", "$1");
    }

    private Element form(String file, String act) {
        String section = "/desk/rescue/cases/" + file.substring(file.lastIndexOf('/') + 1);
        return officer.open(section + "?act=" + act).select("form:has(input[name=act][value=" + act + "])").stream()
                .findFirst()
                .orElseThrow();
    }
}
