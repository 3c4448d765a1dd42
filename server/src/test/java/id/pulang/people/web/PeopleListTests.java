package id.pulang.people.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.NotFound;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The list of people as a tool: sorted, cut, kept, chosen from and taken out as it is seen. */
@PulangTest
class PeopleListTests {

    private static final String LIST = "/desk/people";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private HttpOfficers officers;
    private IncidentId incident;
    private HttpOfficer officer;
    private String here;

    @BeforeEach
    void threePeople(@Autowired Incidents incidents, @Autowired Rosters rosters, @Autowired Matching matching) {
        officers = new HttpOfficers(accounts, port);
        var lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "satu.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK
                A-1;Zubaidah Larasati;P;Bandung;03/04/1999;3273014304990012
                A-2;Anwar Mahendra;L;Medan;12/05/1998;
                A-3;Mulyono Prakoso;L;Solo;01/02/1990;
                """);
        lists.add(incident, "dua.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK
                B-1;Zubaidah Larasati;P;Bandung;03/04/1999;3273014304990012
                """);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        officer = officers.as(SomeActors.consular());
        here = LIST + "?incident=" + incident.value();
    }

    @Test
    void isSortedBothWays() {
        assertThat(names(here)).containsExactly("Anwar Mahendra", "Mulyono Prakoso", "Zubaidah Larasati");
        assertThat(names(here + "&by=NAME&down=true"))
                .containsExactly("Zubaidah Larasati", "Mulyono Prakoso", "Anwar Mahendra");
        assertThat(names(here + "&by=STATEMENTS&down=true")).hasSize(3).startsWith("Zubaidah Larasati");
        assertThat(names(here + "&by=STATEMENTS")).hasSize(3).endsWith("Zubaidah Larasati");
        assertThat(names(here + "&by=PRESENCE")).hasSize(3);
        assertThat(names(LIST + "?by=STATEMENTS&down=true")).isNotEmpty();
    }

    @Test
    void leadsFromEachChipAndColumnToTheSameListWithoutIt() {
        Document page = officer.open(here + "&presence=PRESENT&by=NAME&down=true&without=BORN");

        assertThat(page.select(".people-table thead").text()).doesNotContain("Tanggal lahir");
        assertThat(page.select("th[aria-sort=descending]").text()).contains("Nama");
        assertThat(page.select("[role=group] a.chip").eachAttr("href"))
                .containsExactly(
                        LIST + "?presence=PRESENT&by=NAME&down=true&without=BORN",
                        here + "&by=NAME&down=true&without=BORN");
    }

    @Test
    void goesOutAsItIsSeenWithAMarkAndALineThatNamesEach() throws Exception {
        Document page = officer.open(here + "&by=NAME&down=true&without=BORN&without=DOUBT");
        Element export = page.expectFirst("form[action^=" + LIST + "/export.csv]");

        String text = text(officer.post(export, Map.of("reason", "WORK_ON_PAPER")));

        List<String> lines = text.lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).contains("EX-");
        assertThat(lines.get(1)).isEqualTo("\"Nama\",\"Nomor dokumen\",\"Keberadaan\",\"Identitas\",\"Keterangan\"");
        assertThat(lines.get(2)).startsWith("\"Zubaidah Larasati\",\"••0012\"");
        assertThat(text).doesNotContain("3273014304990012");
        String mark = lines.getFirst().replaceAll(".*(EX-[0-9A-F]{8}).*", "$1");
        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(server).asOwner(),
                        "select array_length(subjects, 1)::text from access.audit_entry where detail like '" + mark
                                + "%'"))
                .containsExactly("3");
    }

    @Test
    void aSharedViewIsTheListOfThePostAndNoViewOfCases() {
        Document page = officer.open(here + "&by=STATEMENTS");
        Element save = HttpOfficer.form(page, "/desk/cases/views");
        String name = "Orang " + incident.value().toString().substring(24);

        Document saved = officer.submit(save, Map.of("name", name, "shared", "true"));

        assertThat(saved.select(".list-views .saved").text()).contains(name);
        HttpOfficer colleague = officers.as(SomeActors.reviewer());
        assertThat(colleague
                        .open(LIST)
                        .select(".list-views a[href*=" + incident.value() + "]")
                        .text())
                .contains(name);
        assertThat(colleague.open("/desk/cases").select(".list-views").text()).doesNotContain(name);
    }

    @Test
    void opensCasesForThoseWhoWereChosenAndForNobodyElse(@Autowired Cases cases) {
        Document page = officer.open(here);
        Element bulk = HttpOfficer.form(page, LIST + "/cases");
        String chosen = page.expectFirst("input[name=person]").val();

        Document after = officer.submit(bulk, Map.of("person", chosen));

        assertThat(after.location()).endsWith(here);
        assertThat(Acting.as(SomeActors.consular(), () -> cases.in(incident)))
                .extracting(each -> each.person().value().toString())
                .containsExactly(chosen);
        var other = List.of(new PersonId(UUID.fromString(chosen)));
        assertThatThrownBy(() -> Acting.as(SomeActors.elsewhere(), () -> cases.openFor(other)))
                .isInstanceOf(NotFound.class);
    }

    private List<String> names(String address) {
        return officer.open(address).select("tr[data-row] th > a").eachText();
    }

    private static String text(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }
}
