package id.pulang.casework.notifications;

import static id.pulang.casework.notifications.Notification.Kind.CASE_GIVEN;
import static id.pulang.casework.notifications.Notification.Kind.CASE_TAKEN;
import static id.pulang.casework.notifications.Notification.Kind.DEADLINE_MISSED;
import static id.pulang.casework.notifications.Notification.Kind.DEADLINE_NEAR;
import static id.pulang.casework.notifications.Notification.Kind.MENTIONED;
import static id.pulang.casework.notifications.Notification.Kind.TASK_DUE;
import static id.pulang.casework.notifications.Notification.Kind.TASK_GIVEN;
import static id.pulang.casework.notifications.Notification.Kind.TASK_OVERDUE;
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
import id.pulang.casework.CaseworkDoors;
import id.pulang.casework.notes.Mentions;
import id.pulang.casework.notifications.Notification.Kind;
import id.pulang.casework.tasks.Tasking;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Role;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an officer is told, of an officer of their own each time. */
@PulangTest
class NotificationsTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    @Autowired
    private Notifications notifications;

    @Autowired
    private OwnCalendar calendar;

    @Autowired
    private CaseworkDoors casework;

    @Autowired
    private Mentions mentions;

    @Autowired
    private Cases cases;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext application;

    private List<CaseSummary> opened = List.of();
    private CaseId about = new CaseId(new UUID(0, 0));
    private Actor officer = SomeActors.consular();
    private Actor colleague = SomeActors.consular();

    @BeforeEach
    void twoCasesAndTwoOfficers(
            @Autowired SomeCases some, @Autowired Accounts accounts, @Autowired VerifiedAccounts verified) {
        opened = some.opened(2);
        about = opened.getFirst().id();
        officer = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
        colleague = SomeAccounts.officer(accounts, verified, Role.REGISTRATION_OFFICER);
    }

    @Test
    void tellsOfANoteThatNamesTheOfficerUntilTheyHaveReadIt() throws SQLException {
        String login = ask(
                "select login from access.account where id = '%s'", officer.id().value());
        Acting.as(colleague, () -> casework.notes().write(about, "@" + login + " mohon diperiksa", null));

        assertThat(told(officer)).containsExactly(MENTIONED);
        assertThat(latest(officer).getFirst().by()).isEqualTo(colleague.name());
        assertThat(unread(officer)).isEqualTo(1);
        assertThat(unread(colleague)).isZero();

        read(officer);

        assertThat(unread(officer)).isZero();
        assertThat(latest(officer)).singleElement().matches(each -> !each.unread());
        assertThat(Acting.as(officer, () -> mentions.unread())).isEmpty();
    }

    /** What one gives oneself is no news; once its day has come, it is. */
    @Test
    void tellsOfATaskThatWasGivenOrIsDueAndOfNoneThatWasDone() throws SQLException {
        task(colleague, TODAY.plusDays(3));
        task(officer, TODAY.plusDays(3));
        assertThat(told(officer)).containsExactly(TASK_GIVEN);

        task(officer, TODAY);
        String late = task(officer, TODAY.plusDays(5));
        tell("update casework.task set due_on = '2025-10-20' where id = '%s'", late);
        assertThat(told(officer)).containsExactlyInAnyOrder(TASK_GIVEN, TASK_DUE, TASK_OVERDUE);

        Acting.as(
                officer,
                () -> casework.tasksShown()
                        .of(about)
                        .forEach(
                                each -> casework.tasks().done(about, each.task().id())));
        assertThat(told(officer)).isEmpty();
    }

    /** Its day had begun when it was given; who gave it stands with it. */
    @Test
    void tellsOnceOfATaskForTheSameDay() throws SQLException {
        String task = task(colleague, TODAY);
        assertThat(told(officer)).containsExactly(TASK_GIVEN);

        tell("update casework.task set set_at = set_at - interval '2 days' where id = '%s'", task);
        assertThat(told(officer)).containsExactly(TASK_DUE, TASK_GIVEN);
    }

    @Test
    void tellsBothOfACaseThatChangesHands() {
        give(SomeActors.head(), officer, "giliran Anda");
        assertThat(told(officer)).containsExactly(CASE_GIVEN);

        give(SomeActors.head(), colleague, "ia yang menangani keluarganya");

        assertThat(told(officer)).containsExactlyInAnyOrder(CASE_GIVEN, CASE_TAKEN);
        assertThat(told(colleague)).containsExactly(CASE_GIVEN);
    }

    @Test
    void tellsNothingOfWhatTheOfficerDidThemself() {
        give(officer, officer, "");
        Acting.as(officer, () -> assertThat(cases.give(about, null, "")).isEqualTo(Giving.GIVEN));

        assertThat(told(officer)).isEmpty();
    }

    @Test
    void tellsOfDeadlinesOfOwnCasesThatAreNearOrPast() throws SQLException {
        Instant now = clock.instant();
        give(officer, officer, "");
        due(about, now.plus(1, ChronoUnit.HOURS), now.minus(2, ChronoUnit.HOURS));
        due(opened.getLast().id(), now.plus(1, ChronoUnit.HOURS), now.minus(2, ChronoUnit.HOURS));

        assertThat(told(officer)).containsExactly(DEADLINE_NEAR);
        assertThat(latest(officer).getFirst().clock()).isNotEmpty();

        read(officer);
        assertThat(unread(officer)).isZero();
        due(about, now.minus(1, ChronoUnit.MINUTES), now.minus(2, ChronoUnit.HOURS));
        assertThat(told(officer)).containsExactly(DEADLINE_MISSED);

        due(about, now.plus(5, ChronoUnit.DAYS), now.plus(4, ChronoUnit.DAYS));
        assertThat(told(officer)).isEmpty();
    }

    /** Sixty notices of one kind are one line; who read it and hears of one more has a line of that one. */
    @Test
    void tellsOnceOfWhatOneClockDidToManyCases() throws SQLException {
        Instant now = clock.instant();
        for (CaseSummary each : opened) {
            Acting.as(officer, () -> cases.give(each.id(), officer.id(), ""));
            due(each.id(), now.minus(1, ChronoUnit.HOURS), now.minus(2, ChronoUnit.HOURS));
        }

        assertThat(latest(officer)).singleElement().satisfies(all -> {
            assertThat(all.kind()).isEqualTo(DEADLINE_MISSED);
            assertThat(all.cases())
                    .containsExactlyInAnyOrderElementsOf(
                            opened.stream().map(CaseSummary::id).toList());
        });
        assertThat(unread(officer)).isEqualTo(1);

        read(officer);
        due(about, now.plus(1, ChronoUnit.SECONDS), now.minus(2, ChronoUnit.HOURS));

        assertThat(told(officer)).containsExactlyInAnyOrder(DEADLINE_MISSED, DEADLINE_NEAR);
    }

    /** What came after the page was made was not on it. */
    @Test
    void whatCameSinceStaysUnread() throws SQLException {
        task(colleague, TODAY.plusDays(3));
        tell(
                "update casework.task set set_at = set_at - interval '1 hour' where assignee = '%s'",
                officer.id().value());
        task(colleague, TODAY.plusDays(4));

        Acting.as(officer, () -> notifications.read(clock.instant().minus(30, ChronoUnit.MINUTES)));

        assertThat(unread(officer)).isEqualTo(1);
        Acting.as(officer, () -> notifications.read(clock.instant().minus(50, ChronoUnit.MINUTES)));
        assertThat(unread(officer)).isEqualTo(1);
        read(officer);
        assertThat(unread(officer)).isZero();
    }

    /** Reading leaves a line, counting and looking change nothing. */
    @Test
    void readingStandsInTheTrailAndNobodyElseSeesItsMark() throws SQLException {
        task(colleague, TODAY.plusDays(3));
        String marks = "select count(*) from casework.notifications_read where officer = '%s'";
        latest(officer);
        assertThat(ask(marks, officer.id().value())).isEqualTo("0");

        read(officer);

        assertThat(ask(marks, officer.id().value())).isEqualTo("1");
        assertThat(ask(
                        "select count(*) from access.audit_entry where act = 'read notifications' and user_id = '%s'",
                        officer.id().value()))
                .isEqualTo("1");
        assertThat(DatabaseDoors.ask(
                        database().acting(officer.post().value(), "own-post"),
                        "select count(*) from casework.notifications_read"))
                .containsExactly("0");
    }

    @Test
    void tellsNothingOfCasesOfAnotherPostAndNothingToWhoDoesNotWorkOnCases() throws SQLException {
        task(colleague, TODAY.plusDays(3));
        tell(
                "update casework.task set post = 'KUL' where assignee = '%s'",
                officer.id().value());

        assertThat(told(officer)).isEmpty();
        for (var other : List.of(SomeActors.kemensos(), SomeActors.administrator())) {
            assertThatThrownBy(() -> Acting.as(other, notifications::latest)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(other, notifications::unread)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(other, () -> notifications.read(clock.instant())))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(other, calendar::dates)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void givesTheOfficersOwnDatesOnlyWithALineInTheTrail() throws SQLException {
        Instant due = clock.instant().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        give(officer, officer, "");
        task(colleague, TODAY.plusDays(3));
        Acting.as(officer, () -> casework.tasks().set(about, "Bukan saya", colleague.id(), TODAY));
        due(about, due, due.minus(1, ChronoUnit.DAYS));
        due(opened.getLast().id(), due, due.minus(1, ChronoUnit.DAYS));

        var dates = Acting.as(officer, calendar::dates);

        assertThat(dates.cases())
                .extracting(each -> each.id() + " " + each.due())
                .containsExactly(about + " " + due);
        assertThat(dates.tasks()).extracting(OwnCalendar.DueTask::due).containsExactly(TODAY.plusDays(3));
        assertThat(ask(
                        "select count(*) from access.audit_entry where act = 'opened' and user_id = '%s'",
                        officer.id().value()))
                .isEqualTo("1");
    }

    private String task(Actor by, LocalDate due) throws SQLException {
        assertThat(Acting.as(by, () -> casework.tasks().set(about, "Telepon ibunya", officer.id(), due)))
                .isEqualTo(Tasking.SET);
        return ask(
                "select id from casework.task where assignee = '%s' order by set_at desc, id desc limit 1",
                officer.id().value());
    }

    private void give(Actor by, Actor to, String reason) {
        assertThat(Acting.as(by, () -> cases.give(about, to.id(), reason))).isEqualTo(Giving.GIVEN);
    }

    /** As if the examination of somebody, whose other clocks have not begun, were due at a moment. */
    private void due(CaseId id, Instant due, Instant near) throws SQLException {
        tell(
                "update cases.protection_case set due_at = '%s', near_from = '%s', due_clock = 'health' where id = '%s'",
                due, near, id.value());
        tell("delete from cases.case_clock where case_id = '%s' and clock <> 'health'", id.value());
        tell("update cases.case_clock set due_at = '%s', near_from = '%s' where case_id = '%s'", due, near, id.value());
    }

    private void read(Actor who) {
        Acting.as(who, () -> notifications.read(notifications.latest().asOf()));
    }

    private List<Kind> told(Actor who) {
        return latest(who).stream().map(Notification::kind).toList();
    }

    private List<Notification> latest(Actor who) {
        return Acting.as(who, () -> notifications.latest()).latest();
    }

    private int unread(Actor who) {
        return Acting.as(who, () -> notifications.unread());
    }

    private DatabaseDoors database() {
        return DatabaseDoors.of(application);
    }

    private void tell(String sql, Object... with) throws SQLException {
        DatabaseDoors.tell(database().asOwner(), sql.formatted(with));
    }

    private String ask(String sql, Object... with) throws SQLException {
        return DatabaseDoors.ask(database().asOwner(), sql.formatted(with)).getFirst();
    }
}
