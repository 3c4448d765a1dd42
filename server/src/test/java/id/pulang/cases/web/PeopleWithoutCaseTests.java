package id.pulang.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.Cases;
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

    @Test
    void homeSaysSoAndOpensThemAll(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        IncidentId incident = lists.incident();
        lists.add(incident, "impor.csv", LIST);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.consular());
        String list = "/desk/cases/without?incident=" + incident.value();

        var line = officer.open("/desk").select(".act-row:has(a[href=" + list + "])");

        assertThat(line.text()).contains("2", "orang di daftar belum punya kasus", "Buka kasus mereka");
        officer.submit(HttpOfficer.form(officer.open(list), "/desk/cases/open"), Map.of());
        assertThat(officer.open("/desk").select("a[href=" + list + "]")).isEmpty();
        assertThat(Acting.as(SomeActors.consular(), () -> cases.in(incident))).hasSize(2);
    }
}
