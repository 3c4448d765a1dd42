package id.pulang.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.SomeCases;
import id.pulang.casework.files.Attachments;
import id.pulang.casework.notes.Notes;
import id.pulang.casework.notes.Noting;
import id.pulang.casework.tasks.Tasking;
import id.pulang.casework.tasks.Tasks;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case on which much was written, and an officer with much to do. */
@PulangTest
class ManyEntriesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);

    @Autowired
    private CaseworkDoors casework;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private ApplicationContext application;

    private List<CaseId> opened = List.of();

    @BeforeEach
    void twoCases(@Autowired SomeCases some) {
        opened = some.opened(2).stream().map(each -> each.id()).toList();
    }

    @Test
    void ofManyNotesTheLatestStandOnTheCaseAndAllOnPages() {
        Actor officer = officer();
        CaseId about = opened.getFirst();
        Acting.as(officer, () -> casework.notes().write(about, "yang pertama", null));
        for (int note = 2; note <= 60; note++) {
            String text = "catatan " + note;
            Acting.as(officer, () -> casework.notes().write(about, text, null));
        }

        Acting.as(officer, () -> {
            assertThat(casework.notesOfCase().of(about))
                    .hasSize(20)
                    .allSatisfy(each -> assertThat(each.text()).startsWith("catatan"));
            assertThat(casework.notesOfCase().count(about)).isEqualTo(60);
            assertThat(casework.notesOfCase().page(about, 1).lines()).hasSize(CaseworkPage.LINES);
            var last = casework.notesOfCase().page(about, 7);
            assertThat(last.page()).isEqualTo(last.pages()).isEqualTo(2);
            assertThat(last.lines()).hasSize(10);
            assertThat(last.lines().getLast().text()).isEqualTo("yang pertama");
        });
    }

    /** Whom a note names finds it on the case, however many came after it. */
    @Test
    void anUnreadNoteStandsOnTheCaseHoweverOldItIs() throws SQLException {
        Actor named = officer();
        Actor officer = officer();
        CaseId about = opened.getFirst();
        String login = login(named);
        Acting.as(officer, () -> casework.notes().write(about, "@" + login + " mohon diperiksa", null));
        for (int note = 1; note <= 25; note++) {
            Acting.as(officer, () -> casework.notes().write(about, "sesudahnya", null));
        }

        assertThat(Acting.as(named, () -> casework.notesOfCase().of(about)))
                .hasSize(21)
                .filteredOn(each -> each.unread())
                .hasSize(1);
        assertThat(Acting.as(officer, () -> casework.notesOfCase().of(about))).hasSize(20);
    }

    @Test
    void countsEveryTaskThatWaitsAndShowsThemOnPages() {
        Actor officer = officer();
        for (int task = 1; task <= 60; task++) {
            CaseId about = opened.get(task % 2);
            Acting.as(officer, () -> casework.tasks().set(about, "Telepon", officer.id(), DAY));
        }
        Acting.as(
                officer, () -> casework.tasks().set(opened.getFirst(), "Yang pertama", officer.id(), DAY.minusDays(1)));

        Acting.as(officer, () -> {
            assertThat(casework.tasksShown().turn().total()).isEqualTo(61);
            assertThat(casework.tasksShown().turn().first())
                    .hasValueSatisfying(first -> assertThat(first.due()).isEqualTo(DAY.minusDays(1)));
            assertThat(casework.tasksShown().waiting(1).lines()).hasSize(CaseworkPage.LINES);
            assertThat(casework.tasksShown().waiting(1).lines().getFirst().what())
                    .isEqualTo("Yang pertama");
            assertThat(casework.tasksShown().waiting(2).lines()).hasSize(11);
        });
    }

    @Test
    void ofManyTasksThatWereDoneTheLatestStandOnTheCase() {
        Actor officer = officer();
        CaseId about = opened.getFirst();
        for (int task = 1; task <= 15; task++) {
            Acting.as(officer, () -> casework.tasks().set(about, "Telepon", officer.id(), DAY));
        }
        Acting.as(officer, () -> {
            casework.tasksShown()
                    .of(about)
                    .forEach(each -> casework.tasks().done(about, each.task().id()));
            casework.tasks().set(about, "Belum", officer.id(), DAY);

            assertThat(casework.tasksShown().of(about)).hasSize(11);
            assertThat(casework.tasksShown().of(about).getFirst().what()).isEqualTo("Belum");
            assertThat(casework.tasksShown().countDone(about)).isEqualTo(15);
            assertThat(casework.tasksShown().done(about, 1).lines()).hasSize(15);
        });
    }

    /** The rest is copied in the database; what a limit counts is not who wrote it. */
    @Test
    void takesNoMoreThanACaseMayHave() throws SQLException {
        Actor officer = officer();
        CaseId about = opened.getFirst();
        Acting.as(officer, () -> {
            casework.notes().write(about, "catatan", null);
            casework.tasks().set(about, "Telepon", officer.id(), DAY);
            casework.files().add(about, CaseworkDoors.pdf());
        });
        copy("note", "id, case_id, recorded_for, post, text, written_at, written_by", about, Notes.MOST - 2);
        copy("task", "id, case_id, recorded_for, post, what, assignee, due_on, set_at, set_by", about, Tasks.MOST - 2);
        copy(
                "attachment",
                "id, case_id, recorded_for, post, name, kind, size, content, thumbnail, scan, added_at, added_by",
                about,
                Attachments.MOST - 2);

        Acting.as(officer, () -> {
            assertThat(casework.notes().write(about, "yang terakhir", null)).isEqualTo(Noting.WRITTEN);
            assertThat(casework.notes().write(about, "satu lagi", null)).isEqualTo(Noting.TOO_MANY);
            assertThat(casework.tasks().set(about, "Yang terakhir", officer.id(), DAY))
                    .isEqualTo(Tasking.SET);
            assertThat(casework.tasks().set(about, "Satu lagi", officer.id(), DAY))
                    .isEqualTo(Tasking.TOO_MANY);
            assertThat(casework.files().add(about, CaseworkDoors.pdf())).isTrue();
            assertThat(casework.files().add(about, CaseworkDoors.pdf())).isFalse();
        });
    }

    private void copy(String table, String columns, CaseId about, int times) throws SQLException {
        DatabaseDoors.tell(
                DatabaseDoors.of(application).asOwner(),
                "insert into casework.%s (%s) select %s from casework.%s, generate_series(1, %d) where case_id = '%s'"
                        .formatted(
                                table,
                                columns,
                                columns.replaceFirst("id", "gen_random_uuid()"),
                                table,
                                times,
                                about.value()));
    }

    private Actor officer() {
        return SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
    }

    private String login(Actor officer) throws SQLException {
        return DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select login from access.account where id = '%s'"
                                .formatted(officer.id().value()))
                .getFirst();
    }
}
