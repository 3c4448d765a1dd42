package id.pulang.casework.notifications;

import static id.pulang.casework.notifications.Notification.Kind.MENTIONED;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.SomeCases;
import id.pulang.casework.CaseworkDoors;
import id.pulang.casework.notes.Mentions;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An officer to whom more happens than a page or a calendar holds. */
@PulangTest
class ManyNotificationsTests {

    @Autowired
    private Notifications notifications;

    @Autowired
    private OwnCalendar calendar;

    @Autowired
    private CaseworkDoors casework;

    @Autowired
    private Mentions mentions;

    @Autowired
    private ApplicationContext application;

    private CaseId about = new CaseId(new UUID(0, 0));
    private Actor officer = SomeActors.consular();

    @BeforeEach
    void oneCaseAndAnOfficer(
            @Autowired SomeCases some, @Autowired Accounts accounts, @Autowired VerifiedAccounts verified) {
        about = some.opened(1).getFirst().id();
        officer = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
    }

    @Test
    void countsNoFurtherThanItSays() throws SQLException {
        tasks(150);

        Acting.as(officer, () -> {
            assertThat(notifications.unread()).isEqualTo(Notifications.MOST);
            assertThat(notifications.latest().latest()).hasSize(Notifications.MOST);
        });
    }

    @Test
    void aNoteThatNamesTheOfficerStandsAboveWhatCameSince() throws SQLException {
        mentioned(1);
        tasks(150);

        assertThat(Acting.as(officer, notifications::latest).latest().getFirst().kind())
                .isEqualTo(MENTIONED);
        read();
        assertThat(Acting.as(officer, notifications::latest).latest().getFirst().kind())
                .isNotEqualTo(MENTIONED);
    }

    /** For whom there was no room on the page, that one was not read with it. */
    @Test
    void aNoteForWhichThereWasNoRoomStaysUnread() throws SQLException {
        mentioned(Notifications.MOST + 3);

        read();

        assertThat(Acting.as(officer, () -> mentions.turn().total())).isEqualTo(3);
        read();
        assertThat(Acting.as(officer, () -> mentions.turn().total())).isZero();
    }

    @Test
    void theCalendarHoldsTheFiveHundredThatAreDueFirst() throws SQLException {
        tasks(600);

        assertThat(Acting.as(officer, calendar::dates).tasks())
                .hasSize(500)
                .isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
    }

    /** One task is given through its door, the others are copies of it with a day each. */
    private void tasks(int many) throws SQLException {
        Acting.as(
                SomeActors.consularTwo(),
                () -> casework.tasks().set(about, "Telepon ibunya", officer.id(), LocalDate.of(2025, 10, 25)));
        tell("""
                insert into casework.task (id, case_id, recorded_for, post, what, assignee, due_on, set_at, set_by)
                select gen_random_uuid(), case_id, recorded_for, post, what, assignee, due_on + other, set_at, set_by
                from casework.task, generate_series(2, %d) other where assignee = '%s'
                """.formatted(many, officer.id().value()));
    }

    /** One note is written through its door, an hour ago; the others are copies of it, each a second older. */
    private void mentioned(int many) throws SQLException {
        String login = DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select login from access.account where id = '%s'"
                                .formatted(officer.id().value()))
                .getFirst();
        Acting.as(
                SomeActors.consularTwo(), () -> casework.notes().write(about, "@" + login + " mohon diperiksa", null));
        tell("update casework.note set written_at = written_at - interval '1 hour' where case_id = '%s'"
                .formatted(about.value()));
        tell("""
                with copy as (
                    insert into casework.note (id, case_id, recorded_for, post, text, written_at, written_by)
                    select gen_random_uuid(), case_id, recorded_for, post, text,
                        written_at - other * interval '1 second', written_by
                    from casework.note, generate_series(2, %d) other where case_id = '%s' returning id)
                insert into casework.mention (note_id, officer, case_id, recorded_for, post)
                select copy.id, m.officer, m.case_id, m.recorded_for, m.post
                from copy, casework.mention m where m.officer = '%s'
                """.formatted(many, about.value(), officer.id().value()));
    }

    private void read() {
        Acting.as(officer, () -> notifications.read(notifications.latest().asOf()));
    }

    private void tell(String sql) throws SQLException {
        DatabaseDoors.tell(DatabaseDoors.of(application).asOwner(), sql);
    }
}
