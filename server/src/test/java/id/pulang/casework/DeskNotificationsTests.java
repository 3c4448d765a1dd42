package id.pulang.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.Giving;
import id.pulang.cases.SomeCases;
import id.pulang.casework.tasks.Tasks;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** The bell, its page and the calendar file over HTTP, without scripts. */
@PulangTest
class DeskNotificationsTests {

    private static final String PAGE = "/desk/notifications";

    @Autowired
    private Cases cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private SomeCases some;

    private final HttpOfficers others;
    private final HttpOfficer officer;
    private final Actor self;
    private final Actor head;

    DeskNotificationsTests(
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Value("${local.server.port}") int port) {
        String login = "bel." + UUID.randomUUID();
        var account = new NewAccount(
                login,
                "Petugas lonceng",
                Role.CONSULAR_OFFICER,
                SomeActors.head().post(),
                "consular");
        String password = SomeAccounts.open(accounts, account);
        others = new HttpOfficers(accounts, port);
        officer = HttpOfficer.loggedIn(port, login, password);
        self = verified.account(login).orElseThrow().actor();
        head = SomeAccounts.officer(accounts, verified, Role.HEAD_OF_MISSION);
    }

    private CaseSummary given() {
        CaseSummary about = some.opened(1).getFirst();
        Acting.as(
                head,
                () -> assertThat(cases.give(about.id(), self.id(), "giliran Anda"))
                        .isEqualTo(Giving.GIVEN));
        return about;
    }

    @Test
    void theBellLeadsToThePageAndThePageToThePlace() {
        CaseSummary about = given();
        String place = "/desk/cases/" + about.id().value();

        assertThat(officer.open("/desk").select(".topbar a.bell").attr("href")).isEqualTo(PAGE);
        assertThat(officer.open("/desk/counts").select("#count-notifications").text())
                .contains("belum dibaca");
        assertThat(officer.open(PAGE).select("a[href=" + place + "]").text())
                .isEqualTo(head.name() + " mengalihkan kasus " + about.number().value() + " kepada Anda");
        assertThat(officer.get(place).statusCode()).isEqualTo(200);
    }

    /** When it is due says since when it is so. */
    @Test
    void aMissedDeadlineStandsWithOneMoment(@Autowired ApplicationContext application) throws SQLException {
        CaseSummary about = given();
        DatabaseDoors.tell(DatabaseDoors.of(application).asOwner(), """
                delete from cases.case_clock where case_id = '%1$s' and clock <> 'health';
                update cases.case_clock
                set near_from = '2025-10-20 00:00Z', due_at = '2025-10-20 01:00Z' where case_id = '%1$s'
                """.formatted(
                        about.id().value()));

        assertThat(officer.open(PAGE)
                        .select(".notifications li:contains(lewat tenggat) .since")
                        .text())
                .containsOnlyOnce("2025");
    }

    @Test
    void readIsWhatStoodOnThePage() {
        CaseSummary about = given();
        var page = officer.open(PAGE);
        assertThat(page.select(".notifications li:has(a[href$=" + about.id().value() + "]) .state-waiting"))
                .hasSize(1);

        officer.submit(HttpOfficer.form(page, PAGE + "/read"), Map.of());

        assertThat(officer.open(PAGE).select(".notifications .state-waiting")).isEmpty();
        assertThat(officer.open("/desk/counts").select("#count-notifications")).isEmpty();
        assertThat(officer.open(PAGE).select("form[action=" + PAGE + "/read]")).isEmpty();
    }

    @Test
    void theCalendarFileHoldsNumbersAndKindsAndWhatATaskSaysNot() {
        CaseSummary about = given();
        Acting.as(self, () -> tasks.set(about.id(), "Telepon Wirasaba", self.id(), LocalDate.of(2025, 10, 25)));

        var file = officer.get(PAGE + "/calendar.ics");

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Tugas pada kasus " + about.number().value())
                .contains("SUMMARY:Kasus " + about.number().value() + ": ")
                .doesNotContain("Wirasaba", "Siti", "Aminah");
    }

    @Test
    void whoDoesNotWorkOnCasesHasNoBell() {
        for (Actor other : new Actor[] {SomeActors.kemensos(), SomeActors.administrator()}) {
            assertThat(others.as(other).open("/desk").select(".bell")).isEmpty();
            assertThat(others.as(other).get(PAGE).statusCode()).isEqualTo(403);
            assertThat(others.as(other).get(PAGE + "/calendar.ics").statusCode())
                    .isEqualTo(403);
        }
    }
}
