package id.pulang.casework.notifications;

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

    private void tell(String sql) throws SQLException {
        DatabaseDoors.tell(DatabaseDoors.of(application).asOwner(), sql);
    }
}
