package id.pulang.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.Cases;
import id.pulang.cases.desk.WithoutCase;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Whoever came with a list and has no case is said at home, with the act that opens one for each. */
@PulangTest
class PeopleWithoutCaseTests {

    private static final String LIST = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            C-1;Laras Wijayanti;P;Solo;14/06/1999;;X3334445
            C-2;Damar Panuluh;L;Kudus;02/01/1996;;X5556667
            """;

    @Autowired
    private SomeLists lists;

    @Autowired
    private Matching matching;

    @Autowired
    private Cases cases;

    @Autowired
    private WithoutCase without;

    @Test
    void homeSaysSoAndOpensThemAll(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        IncidentId incident = lists.incident();
        lists.add(incident, "impor.csv", LIST);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.consular());
        String list = "/desk/cases/without?incident=" + incident.value();

        assertThat(officer.open("/desk").select(".act-row:has(a[href^=/desk/cases/without])"))
                .as("of this incident or of newer ones")
                .isNotEmpty()
                .allMatch(line -> line.text().contains("orang di daftar belum punya kasus")
                        && line.text().contains("Buka kasus mereka"));
        assertThat(Acting.as(SomeActors.consular(), without::counts)).containsEntry(incident, 2L);

        officer.submit(HttpOfficer.form(officer.open(list), "/desk/cases/open"), Map.of());

        assertThat(Acting.as(SomeActors.consular(), without::counts)).doesNotContainKey(incident);
        assertThat(Acting.as(SomeActors.consular(), () -> cases.in(incident))).hasSize(2);
    }
}
