package id.pulang.families;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.PersonId;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Who may be told, at the desk: on the page of somebody, on their case, and from the counter on. */
@Tag("security")
@PulangTest
class DeskContactsTests {

    private HttpOfficers officers;
    private HttpOfficer officer;
    private CaseId who = new CaseId(new UUID(0, 0));
    private PersonId person = new PersonId(new UUID(0, 0));

    @BeforeEach
    void somebodyHasACase(
            @Autowired SomeCases someCases,
            @Autowired Cases cases,
            @Autowired Accounts accounts,
            @Value("${local.server.port}") int port) {
        who = someCases.opened(1).getFirst().id();
        person = Acting.as(SomeActors.consular(), () -> cases.summary(who)).person();
        officers = new HttpOfficers(accounts, port);
        officer = officers.as(SomeActors.consular());
    }

    @Test
    void threeEqualButtonsSayWhatMayBeToldAtOnce() {
        assertThat(officer.open(page()).select(".empty-state").text()).contains("tidak seorang pun boleh diberi tahu");
        Document named = add(Map.of("name", "Sari Mekarwangi", "relation", "ibu"));

        Element buttons = HttpOfficer.form(named, address(named) + "/choice");
        assertThat(buttons.select("button[name=choice]")).hasSize(3);
        assertThat(named.select(".may-told").text()).contains("Jangan beri tahu apa pun");

        Document safe = officer.submit(buttons, Map.of("choice", "SAFE"));
        assertThat(safe.select(".family-choice [aria-pressed=true]").text()).isEqualTo("Hanya bahwa ia selamat");
        assertThat(officer.open("/desk/families/cases/" + who.value()).text())
                .contains("1 orang hanya boleh tahu bahwa ia selamat")
                .doesNotContain("Mekarwangi");
        assertThat(officer.open(page() + "/part").text()).doesNotContain("Mekarwangi");
        assertThat(officer.open("/desk/people/" + person.value()).text()).contains("Sebelum menghubungi keluarga");
    }

    @Test
    void whatIsBarredIsSaidBeforeTheWayToReachThem() {
        Document named = add(Map.of("name", "Bima", "reachedBy", "+62 812 555 0001", "choice", "STAGE"));
        String contact = address(named);

        Document barred = officer.submit(
                HttpOfficer.form(named, contact + "/bar"),
                Map.of("wishedBy", "OFFICER", "reason", "Ikut merekrut, kata orangnya"));

        String text = barred.select(".family-contact").text();
        assertThat(text.indexOf("Dilarang. Jangan beri tahu apa pun"))
                .isNotNegative()
                .isLessThan(text.indexOf("+62 812 555 0001"));
    }

    @Test
    void keepsWhatWasTypedWhereANameIsMissing() {
        Document refused = add(Map.of("reachedBy", "+62 812 555 0002"));

        assertThat(refused.select("[role=alert]").text()).contains("isi nama atau hubungannya");
        assertThat(refused.select("#reachedBy").val()).isEqualTo("+62 812 555 0002");
    }

    @Test
    void theCounterAsksAndNeverRequires() {
        Document form = officer.open("/desk/registration?family=true");
        assertThat(form.select(".may-know input[required], .may-know select[required]"))
                .isEmpty();

        Document token = officer.submit(
                HttpOfficer.form(form, "/desk/registration"),
                Map.of(
                        "name",
                        "Lokasari",
                        "contactName",
                        "Ratri",
                        "contactRelation",
                        "adik",
                        "contactChoice",
                        "STAGE"));

        String told = token.select("a[href^=/desk/families/people/]").attr("href");
        assertThat(officer.open(told).select(".family-contact").text()).contains("Ratri", "adik", "Belum berlaku");
    }

    private Document add(Map<String, String> fields) {
        return officer.submit(HttpOfficer.form(officer.open(page()), page()), fields);
    }

    private String page() {
        return "/desk/families/people/" + person.value();
    }

    private static String address(Document page) {
        String action = page.select("form.family-choice").attr("action");
        return action.substring(0, action.lastIndexOf('/'));
    }
}
