package id.pulang.cases.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.MovingClock;
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
import id.pulang.cases.pauses.ClockPauses;
import id.pulang.cases.pauses.Pausing;
import id.pulang.casework.notifications.Notification;
import id.pulang.casework.notifications.Notification.Kind;
import id.pulang.casework.notifications.Notifications;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

/** Clocks of cases that nobody stops, while time passes; the examination is due a day after a case was opened. */
@Tag("security")
@PulangTest
@DirtiesContext
@Import(MissedClocksTests.Clocks.class)
class MissedClocksTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private MovingClock clock;

    @Autowired
    private MissedClocks missed;

    @Autowired
    private ClockPauses pauses;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Cases cases;

    @Autowired
    private Access access;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationContext application;

    @Value("${local.server.port}")
    private int port;

    private List<CaseSummary> opened = List.of();
    private Actor owner = SomeActors.consular();

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        MovingClock movingClock() {
            return MovingClock.goingFrom(Instant.parse("2025-10-22T01:00:00Z"));
        }
    }

    @BeforeEach
    void twoCasesOfAnOfficer(@Autowired SomeCases some, @Autowired VerifiedAccounts verified) {
        opened = some.opened(2);
        owner = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
        opened.forEach(each -> Acting.as(
                SomeActors.head(),
                () -> assertThat(cases.give(each.id(), owner.id(), "giliran Anda"))
                        .isEqualTo(Giving.GIVEN)));
    }

    @Test
    void aMissedClockReachesTheOwnerThenTheSupervisorThenHeadquarters() throws SQLException {
        CaseSummary about = opened.getFirst();

        clock.moveOn(Duration.ofHours(19));
        assertThat(told(owner, about)).containsExactly(Kind.DEADLINE_NEAR);

        clock.moveOn(Duration.ofHours(5).plusSeconds(30));
        assertThat(told(owner, about)).containsExactly(Kind.DEADLINE_MISSED);
        assertThat(told(SomeActors.head(), about)).isEmpty();
        assertThat(kept(about)).containsExactly("OWNER");

        clock.moveOn(HOUR.multipliedBy(4));
        assertThat(told(SomeActors.head(), about)).containsExactly(Kind.DEADLINE_ESCALATED);
        assertThat(told(SomeActors.headAtHeadquarters(), about)).isEmpty();
        assertThat(kept(about)).containsExactly("OWNER", "SUPERVISOR");
        assertThat(home(SomeActors.head())).contains("kasus lewat tenggat dan belum ditindaklanjuti");
        assertThat(listed(SomeActors.head(), "supervisor"))
                .contains(about.number().value());

        clock.moveOn(HOUR.multipliedBy(20));
        assertThat(told(SomeActors.headAtHeadquarters(), about)).contains(Kind.DEADLINE_ESCALATED);
        assertThat(kept(about)).startsWith("OWNER", "SUPERVISOR", "HEADQUARTERS");
        assertThat(home(SomeActors.headAtHeadquarters())).contains("kasus lewat tenggat dan belum ditindaklanjuti");
        assertThat(listed(SomeActors.headAtHeadquarters(), "headquarters"))
                .contains(about.number().value());
        assertThat(page(SomeActors.head(), about))
                .contains("Penanggung jawab diberi tahu", "Kepala perwakilan diberi tahu", "Kantor pusat diberi tahu");
    }

    /** The examination of one of two people rests for two days: nobody hears of it until they are over. */
    @Test
    void itRestsWhileThePersonAskedForTime() throws SQLException {
        CaseSummary asked = opened.getFirst();
        CaseSummary other = opened.getLast();
        Acting.as(
                owner,
                () -> List.of("health", "identity", "screening")
                        .forEach(code -> assertThat(pauses.pause(
                                        asked.id(),
                                        code,
                                        "person_asked",
                                        access.today().plusDays(3)))
                                .isEqualTo(Pausing.PAUSED)));

        clock.moveOn(Duration.ofHours(48).plusSeconds(30));
        missed.look();

        assertThat(kept(other)).startsWith("OWNER", "SUPERVISOR");
        assertThat(kept(asked)).isEmpty();
        assertThat(told(owner, asked)).isEmpty();
        assertThat(told(SomeActors.head(), asked)).isEmpty();
        assertThat(told(SomeActors.headAtHeadquarters(), asked)).isEmpty();
        assertThat(page(owner, asked)).contains("dijeda", "orangnya meminta waktu");

        clock.moveOn(Duration.ofHours(48));
        assertThat(told(owner, asked)).contains(Kind.DEADLINE_MISSED);
        assertThat(kept(asked)).contains("OWNER");
    }

    /** What is told names no person; and only who answers for the post of a case hears of it. */
    @Test
    void onlyWhoAnswersForThePostHearsOfItAndReadsNoName(@Autowired VerifiedAccounts verified) throws SQLException {
        CaseSummary about = opened.getFirst();
        Actor colleague = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
        clock.moveOn(Duration.ofHours(50));
        missed.look();
        String before = ask("select count(*) from cases.clock_told");

        assertThat(told(colleague, about)).isEmpty();
        assertThat(told(SomeActors.elsewhere(), about)).isEmpty();
        HttpOfficer head = visiting(SomeActors.head());
        Document page = head.open("/desk/notifications");
        assertThat(page.text()).contains("lewat tenggat").doesNotContain("Siti", "Aminah", "Budi");
        assertThat(page.select(".notifications li:contains(Pemeriksaan)"))
                .as("one line for all that one clock did")
                .hasSize(1);
        assertThat(page.select(".notifications a[href='/desk/cases?at=supervisor']")
                        .text())
                .contains("kasus lewat tenggat dan belum ditindaklanjuti");
        missed.look();
        assertThat(ask("select count(*) from cases.clock_told")).isEqualTo(before);
        assertThat(ask("select count(*) from access.audit_entry where act = 'missed target' and '%s' = any(subjects)"
                        .formatted(about.id().value())))
                .isNotEqualTo("0");
        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).acting("BKK", "own-post"),
                        "select 1 from cases.case_clock union all select 1 from cases.clock_told limit 1"))
                .isEmpty();
    }

    /** A server that reads other targets derives the clocks of all living cases anew. */
    @Test
    void clocksFollowTheEditionOfTheirPack() throws SQLException {
        CaseSummary about = opened.getFirst();
        tell("delete from cases.case_clock where case_id = '%s'", about.id().value());
        tell(
                "update cases.protection_case set clocks_of = null, due_at = null where id = '%s'",
                about.id().value());

        missed.look();

        assertThat(ask("select count(*) from cases.case_clock where case_id = '%s'"
                        .formatted(about.id().value())))
                .isEqualTo("3");
        assertThat(ask("select due_clock from cases.protection_case where id = '%s'"
                        .formatted(about.id().value())))
                .isEqualTo("health");
    }

    private List<Kind> told(Actor who, CaseSummary about) {
        return Acting.as(who, () -> notifications.latest()).latest().stream()
                .filter(each -> each.cases().contains(about.id()))
                .map(Notification::kind)
                .filter(kind -> kind != Kind.CASE_GIVEN && kind != Kind.CASE_TAKEN)
                .toList();
    }

    private List<String> kept(CaseSummary about) throws SQLException {
        missed.look();
        return DatabaseDoors.ask(
                DatabaseDoors.of(application).asOwner(),
                "select level from cases.clock_told where case_id = '%s' and clock = 'health' order by told_from"
                        .formatted(about.id().value()));
    }

    /** Somebody in the same role at the same post who logs in now: no session outlives the hours that pass here. */
    private HttpOfficer visiting(Actor like) {
        String login = "new." + UUID.randomUUID();
        String password = SomeAccounts.open(
                accounts, new NewAccount(login, "Petugas baru", like.role(), like.post(), like.section()));
        return HttpOfficer.loggedIn(port, login, password);
    }

    private String home(Actor who) {
        return visiting(who).open("/desk").text();
    }

    private String listed(Actor who, String reached) {
        return visiting(who)
                .open("/desk/cases?at=" + reached + "&by=NUMBER&down=true")
                .text();
    }

    private String page(Actor who, CaseSummary about) {
        return visiting(who)
                .open("/desk/cases/" + about.id().value())
                .select("section[aria-labelledby=case-clocks-title]")
                .text();
    }

    private void tell(String sql, UUID id) throws SQLException {
        DatabaseDoors.tell(DatabaseDoors.of(application).asOwner(), sql.formatted(id));
    }

    private String ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), sql).getFirst();
    }
}
