package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Reports over HTTP, as officers fill in the form and as others try to read what is sealed. */
@Tag("security")
@PulangTest
class DeskReportsTests {

    @Autowired
    private ApplicationContext application;

    private HttpOfficers officers;
    private HttpOfficer officer;

    @BeforeEach
    void anOfficer(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        officers = new HttpOfficers(accounts, port);
        officer = officers.as(SomeActors.registration());
    }

    @Test
    void theFormAsksAtMostTenThingsBeforeMore() {
        Element form = form();

        form.select("details").remove();

        assertThat(form.select("input:not([type=hidden]), select, textarea")).hasSizeBetween(6, 10);
        assertThat(form.select("[required]")).isEmpty();
    }

    @Test
    void whatIsEmptyIsRefusedAndWhatWasTypedIsKept() {
        var empty = officer.post(form(), Map.of("channel", "NGO", "talk", "NOT_SAFE"));
        var tooLong = officer.post(form(), Map.of("channel", "NGO", "name", "Si Panjang", "said", "a ".repeat(15_000)));

        assertThat(HttpOfficer.parsed(empty).select("[role=alert]").text()).contains("isi setidaknya satu hal");
        assertThat(HttpOfficer.parsed(empty).select("#channel option[selected]").attr("value"))
                .isEqualTo("NGO");
        assertThat(HttpOfficer.parsed(empty).select("#talk option[selected]").attr("value"))
                .isEqualTo("NOT_SAFE");
        assertThat(HttpOfficer.parsed(tooLong).select("[role=alert]").text()).contains("20.000 huruf");
        assertThat(HttpOfficer.parsed(tooLong).select("#name").val()).isEqualTo("Si Panjang");
        assertThat(HttpOfficer.parsed(tooLong).select("#said").text()).startsWith("a a a");
    }

    @Test
    void aDoublePressMakesOneReport() throws SQLException {
        Element form = form();
        String before = count();

        officer.submit(form, Map.of("name", "Si Kembar"));
        Document again = officer.submit(form, Map.of("name", "Si Kembar"));

        assertThat(Integer.parseInt(count())).isEqualTo(Integer.parseInt(before) + 1);
        assertThat(again.location()).contains("/desk/reports/");
    }

    @Test
    void theNextActIsTheFirstContactThenTheAnswerThenNone() {
        String report = kept(Map.of("name", "Si Tertib"));
        Document taken = officer.open(report);
        officer.submit(HttpOfficer.form(taken, report + "/contact"), Map.of("reached", "REACHED", "talk", "SAFE"));
        Document reached = officer.open(report);
        officer.submit(HttpOfficer.form(reached, report + "/answer"), Map.of("words", "Sudah aman"));

        assertThat(taken.select(".page-act .btn-primary").text()).isEqualTo("Catat kontak pertama");
        assertThat(reached.select(".page-act .btn-primary").text()).isEqualTo("Catat jawaban");
        assertThat(officer.open(report).select(".page-act")).isEmpty();
        assertThat(officer.open(report).select(".pill").text()).contains("Sudah dijawab");
    }

    @Test
    void anActThatCannotBeDoneKeepsItsWords() {
        String report = kept(Map.of("name", "Si Lupa"));

        var refused = officer.post(
                HttpOfficer.form(officer.open(report), report + "/contact"),
                Map.of(
                        "at",
                        "2031-01-01T00:00",
                        "words",
                        "sudah bicara dengan ibunya",
                        "reached",
                        "NOT_REACHED",
                        "way",
                        "MESSAGE",
                        "talk",
                        "NEVER"));

        Document page = HttpOfficer.parsed(refused);
        assertThat(page.select("[role=alert]").text()).contains("waktu kontak tidak mungkin");
        assertThat(page.select("#contact-words").text()).isEqualTo("sudah bicara dengan ibunya");
        assertThat(page.select("#contact #at").val()).isEqualTo("2031-01-01T00:00");
        assertThat(page.select("#contact option[selected]").eachAttr("value"))
                .containsExactly("NOT_REACHED", "MESSAGE", "NEVER");
    }

    @Test
    void aContactWhoseOutcomeNobodyChoseIsNotKept() {
        String report = kept(Map.of("name", "Si Belum"));
        Element form = HttpOfficer.form(officer.open(report), report + "/contact");

        var refused = officer.post(form, Map.of("words", "ibunya menelepon"));

        assertThat(HttpOfficer.parsed(refused).select("[role=alert]").text()).contains("pilih hasilnya");
        assertThat(HttpOfficer.parsed(refused).select("#contact-words").text()).isEqualTo("ibunya menelepon");
        assertThat(officer.open(report).select("#contact").text()).contains("Belum ada kontak.");
    }

    @Test
    void whatNobodySeesIsNothing() {
        var refused = officer.post(form(), Map.of("name", "\u200b\u00a0\u200e", "said", "\u200b"));

        assertThat(HttpOfficer.parsed(refused).select("[role=alert]").text()).contains("isi setidaknya satu hal");
    }

    @Test
    void aPageInIndonesianSaysInIndonesianWhereATargetComesFrom() {
        Document page = officer.open(kept(Map.of("name", "Si Cepat", "sign", "life")));

        assertThat(page.select("#danger").text())
                .contains("Tenggat adalah usulan: bahaya dinilai dalam 15 menit.")
                .doesNotContain("within");
    }

    @Test
    void thePlaceOfSomebodyInsideAndWhoTellsStandOnNoPageOfAnother() {
        String word = SomeReports.word();
        String report = kept(
                Map.of("name", "Si Sembunyi", "sign", "inside", "place", "gedung " + word, "source", "ibu " + word));
        var colleague = officers.as(SomeActors.consular());

        assertThat(officer.open(report + "/place").text()).contains("gedung " + word);
        assertThat(officer.open(report + "/source").text()).contains("ibu " + word);
        for (String page : new String[] {report, report + "?known=true", report + "/place", report + "/source"}) {
            assertThat(colleague.open(page).html()).as(page).doesNotContain(word);
        }
        assertThat(colleague.open(report + "/place").text()).contains("Hanya terbuka bagi yang menangani laporan ini");
        assertThat(colleague.open("/desk/reports?show=ALL").html()).doesNotContain(word);
        assertThat(officer.open(report).html()).doesNotContain(word);
    }

    @Test
    void aScriptThatIsTypedIsShownAsWhatWasTyped() {
        String script = "<img src=x onerror=alert(1)>";
        String report = kept(Map.of("said", script, "name", script));

        Document page = officer.open(report);

        assertThat(page.select(".report-said").text()).contains(script);
        assertThat(page.select("main img")).isEmpty();
    }

    @Test
    void whoTakesInAComplaintIsLedToTheListAndDoesNotSeeIt() {
        String word = SomeReports.word();
        Element form = HttpOfficer.form(officer.open("/desk/reports/new?topic=COMPLAINT"), "/desk/reports");

        Document after = officer.submit(form, Map.of("said", "Menunggu lama " + word));

        assertThat(after.location()).endsWith("/desk/reports");
        assertThat(after.text()).contains("Hanya kepala di kantor pusat yang membacanya");
        assertThat(officer.open("/desk/reports?show=ALL&topic=COMPLAINT").select("[data-row]"))
                .isEmpty();
        assertThat(officers.as(SomeActors.headAtHeadquarters())
                        .open("/desk/reports?show=ALL&topic=COMPLAINT")
                        .select("[data-row]"))
                .isNotEmpty();
    }

    private Element form() {
        return HttpOfficer.form(officer.open("/desk/reports/new"), "/desk/reports");
    }

    private String kept(Map<String, String> typed) {
        Document page = officer.submit(form(), typed);
        assertThat(page.location()).contains("/desk/reports/");
        return page.location().substring(page.location().indexOf("/desk/"));
    }

    private String count() throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), "select count(*) from reports.report")
                .getFirst();
    }
}
