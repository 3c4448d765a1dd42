package id.pulang.cases.pauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.Giving;
import id.pulang.cases.SomeCases;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.course.CaseClock;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@PulangTest
class ClockPausesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 25);
    private static final String ASKED = "person_asked";

    @Autowired
    private ClockPauses pauses;

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationContext application;

    private CaseId about = new CaseId(new UUID(0, 0));
    private Actor owner = SomeActors.consular();
    private Actor colleague = SomeActors.consular();

    @BeforeEach
    void aCaseOfAnOfficer(@Autowired SomeCases some, @Autowired VerifiedAccounts verified) {
        CaseSummary opened = some.opened(1).getFirst();
        about = opened.id();
        owner = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
        colleague = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
        Acting.as(
                SomeActors.head(),
                () -> assertThat(cases.give(about, owner.id(), "giliran Anda")).isEqualTo(Giving.GIVEN));
    }

    @Test
    void restsUntilTheDayAndMovesTheTarget() {
        Instant before = health().due();

        assertThat(pause(owner, "health", ASKED, DAY)).isEqualTo(Pausing.PAUSED);

        assertThat(health().state()).isEqualTo(CaseClock.State.PAUSED);
        assertThat(health().pausedUntil()).hasValue(Instant.parse("2025-10-24T17:00:00Z"));
        assertThat(health().due()).isAfter(before.plusSeconds(2 * 24 * 3600));
        assertThat(history().code()).isEqualTo("CLOCK_PAUSED");
        assertThat(history().notedBy()).isEqualTo(owner.id());
    }

    @Test
    void goesOnWhenSomebodySaysSoAndOnlyOnce() {
        Instant before = health().due();
        pause(owner, "health", ASKED, DAY);
        PauseId id = only();

        assertThat(Acting.as(SomeActors.head(), () -> pauses.resume(about, id))).isEqualTo(Pausing.RESUMED);
        assertThat(Acting.as(owner, () -> pauses.resume(about, id))).isEqualTo(Pausing.OVER);

        assertThat(health().state()).isEqualTo(CaseClock.State.RUNNING);
        assertThat(health().due()).isBetween(before, before.plusSeconds(60));
        assertThat(history().code()).isEqualTo("CLOCK_RESUMED");
        assertThat(pause(owner, "health", "hospital", DAY)).isEqualTo(Pausing.PAUSED);
    }

    @Test
    void countsForNothingOnceItIsTakenBackAndStandsOnTheTimelineStill() throws SQLException {
        Instant before = health().due();
        pause(owner, "health", ASKED, DAY);
        PauseId id = only();

        assertThat(Acting.as(owner, () -> pauses.undo(about, id))).isEqualTo(Pausing.UNDONE);
        assertThat(Acting.as(owner, () -> pauses.undo(about, id))).isEqualTo(Pausing.OVER);

        assertThat(health().due()).isEqualTo(before);
        assertThat(Acting.as(owner, () -> pauses.of(about))).isEmpty();
        assertThat(Acting.as(owner, () -> cases.history(about)))
                .extracting(TimelineEntry::code)
                .contains("CLOCK_PAUSED", "PAUSE_UNDONE");
        assertThat(ask("select count(*) from cases.clock_pause where case_id = '%s'".formatted(about.value())))
                .isEqualTo("1");
    }

    @Test
    void restsOnlyForWhatThePackListsAndNoLongerThanItSays() {
        assertThat(pause(owner, "health", "authority_limit", DAY)).isEqualTo(Pausing.NOT_ALLOWED);
        assertThat(pause(owner, "health", "tired", DAY)).isEqualTo(Pausing.NOT_ALLOWED);
        assertThat(pause(owner, "handover", "hospital", DAY)).isEqualTo(Pausing.NOT_RUNNING);
        assertThat(pause(owner, "health", ASKED, LocalDate.of(2025, 10, 22))).isEqualTo(Pausing.NO_SUCH_DAY);
        assertThat(pause(owner, "health", ASKED, LocalDate.of(2025, 11, 6))).isEqualTo(Pausing.NO_SUCH_DAY);
        assertThat(pause(owner, "health", ASKED, LocalDate.of(2025, 11, 5))).isEqualTo(Pausing.PAUSED);
        assertThat(pause(owner, "health", ASKED, DAY)).isEqualTo(Pausing.PAUSED_BEFORE);
    }

    @Test
    void isForTheOwnerAndWhoAnswersForThePost() {
        assertThat(pause(colleague, "health", ASKED, DAY)).isEqualTo(Pausing.NOT_YOURS);
        assertThat(pause(SomeActors.head(), "health", ASKED, DAY)).isEqualTo(Pausing.PAUSED);
        PauseId id = only();
        assertThat(Acting.as(colleague, () -> pauses.resume(about, id))).isEqualTo(Pausing.NOT_YOURS);
        assertThat(Acting.as(colleague, () -> pauses.undo(about, id))).isEqualTo(Pausing.NOT_YOURS);
        assertThatThrownBy(() -> pause(SomeActors.elsewhere(), "health", ASKED, DAY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pause(SomeActors.administrator(), "health", ASKED, DAY))
                .isInstanceOf(Forbidden.class);
    }

    /** The whole way on the page of the case: paused by its form, said in plain words, ended by its button. */
    @Test
    void isDoneOnThePageOfTheCase(@Value("${local.server.port}") int port) {
        HttpOfficer head = new HttpOfficers(accounts, port).as(SomeActors.head());
        String place = "/desk/cases/" + about.value();
        var form = head.open(place).select("form[action=/desk/pauses/" + about.value() + "]").stream()
                .filter(each -> each.select("input[name=clock]").val().equals("health"))
                .findFirst()
                .orElseThrow();

        var paused = head.submit(form, Map.of("why", ASKED, "resumes", DAY.toString()));
        var timeline = paused.select(".timeline").text();
        var resumed = head.submit(
                HttpOfficer.form(paused, "/desk/pauses/" + about.value() + "/" + only().value() + "/resume"), Map.of());

        assertThat(paused.text()).contains("Tenggat dijeda.", "Jeda: orangnya meminta waktu.");
        assertThat(timeline)
                .contains("Tenggat dijeda · Pemeriksaan kesehatan: orangnya meminta waktu, sampai 25 Okt 2025");
        assertThat(resumed.text()).contains("Jeda diakhiri; tenggat berjalan lagi.");
    }

    private Pausing pause(Actor who, String clock, String reason, LocalDate day) {
        return Acting.as(who, () -> pauses.pause(about, clock, reason, day));
    }

    private PauseId only() {
        return Acting.as(owner, () -> pauses.of(about)).getFirst().id();
    }

    private CaseClock health() {
        return Acting.as(owner, () -> cases.clocks(about)).stream()
                .filter(each -> each.rule().code().equals("health"))
                .findFirst()
                .orElseThrow();
    }

    private TimelineEntry history() {
        return Acting.as(owner, () -> cases.history(about)).getFirst();
    }

    private String ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), sql).getFirst();
    }
}
