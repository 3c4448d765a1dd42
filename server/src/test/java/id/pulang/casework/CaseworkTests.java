package id.pulang.casework;

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
import id.pulang.cases.SomeCases;
import id.pulang.cases.entries.EntryForm;
import id.pulang.cases.entries.EntryForms;
import id.pulang.cases.entries.EntryOutcome;
import id.pulang.cases.entries.EntryPages;
import id.pulang.casework.entries.Entered;
import id.pulang.casework.entries.Entries;
import id.pulang.casework.entries.NewEntry;
import id.pulang.casework.notes.Mentions;
import id.pulang.casework.notes.NoteId;
import id.pulang.casework.notes.Notes;
import id.pulang.casework.notes.Noting;
import id.pulang.casework.situation.Situations;
import id.pulang.casework.tasks.Tasking;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PulangTest
class CaseworkTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final Actor OFFICER = SomeActors.consular();

    @Autowired
    private SomeCases some;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseworkDoors casework;

    @Autowired
    private EntryForms forms;

    @Autowired
    private EntryPages pages;

    @Autowired
    private Mentions mentions;

    @Autowired
    private Entries entries;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    private DatabaseDoors database;
    private List<CaseSummary> opened = List.of();
    private CaseId about = new CaseId(new UUID(0, 0));

    @BeforeEach
    void twoCases() {
        database = DatabaseDoors.of(application);
        opened = some.opened(2);
        about = opened.getFirst().id();
    }

    @Test
    void aNoteTellsTheOfficerWhomItNamesUntilTheyHaveReadIt() {
        var colleague = SomeAccounts.officer(accounts, verified, Role.MEDICAL_OFFICER);
        String login = login(colleague);

        assertThat(wrote("Tolong lihat obatnya, @" + login + ".")).isEqualTo(Noting.WRITTEN);

        NoteId note = Acting.as(colleague, () -> mentions.unread()).getFirst().note();
        assertThat(Acting.as(colleague, () -> casework.notesOfCase().of(about))
                        .getFirst()
                        .unread())
                .isTrue();
        assertThat(Acting.as(OFFICER, () -> mentions.see(about, note))).isFalse();
        assertThat(Acting.as(colleague, () -> mentions.see(opened.getLast().id(), note)))
                .isFalse();
        assertThat(Acting.as(colleague, () -> mentions.see(about, note))).isTrue();
        assertThat(Acting.as(colleague, () -> mentions.unread())).isEmpty();
    }

    /** Whoever sees no case of the post is told nothing of one. */
    @Test
    void aNoteTellsNobodyWhoMayNotSeeTheCase() {
        var administrator = SomeAccounts.officer(accounts, verified, Role.ADMINISTRATOR);

        wrote("@" + login(administrator) + " lihat ini");

        assertThat(jdbc.sql("select count(*) from casework.mention where officer = :officer")
                        .param("officer", administrator.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> Acting.as(administrator, () -> mentions.unread()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aCorrectionAddsAndOverwritesNothing() {
        wrote("Tiba pukul tiga");
        NoteId first = firstNote();

        assertThat(as(OFFICER, () -> casework.notes().write(about, "Tiba pukul empat", first)))
                .isEqualTo(Noting.WRITTEN);

        var shown = as(OFFICER, () -> casework.notesOfCase().of(about));
        assertThat(shown).extracting(each -> each.text()).containsExactly("Tiba pukul empat", "Tiba pukul tiga");
        assertThat(shown).extracting(each -> each.note().corrected()).containsExactly(false, true);
        assertThat(as(OFFICER, () -> casework.notes().write(opened.getLast().id(), "lain", first)))
                .isEqualTo(Noting.NO_SUCH_NOTE);
        assertThat(codes()).contains("NOTE_WRITTEN", "NOTE_CORRECTED");
    }

    @Test
    void takesNoNoteOfNothingAndNoneOfAHundredThousandLetters() {
        assertThat(wrote(" \n ")).isEqualTo(Noting.EMPTY);
        assertThat(wrote("x".repeat(100_000))).isEqualTo(Noting.TOO_LONG);
        assertThat(wrote("x".repeat(Notes.LONGEST))).isEqualTo(Noting.WRITTEN);
    }

    @Test
    void aTaskWaitsForItsOfficerAndOnceOverdueForTheOwnerOfTheCase() throws SQLException {
        var colleague = SomeAccounts.officer(accounts, verified, Role.REGISTRATION_OFFICER);
        var owner = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
        as(owner, () -> cases.give(about, owner.id(), ""));

        assertThat(as(OFFICER, () -> casework.tasks().set(about, "Telepon ibunya", colleague.id(), TODAY.plusDays(1))))
                .isEqualTo(Tasking.SET);
        assertThat(as(owner, () -> casework.tasksShown().waiting(1).lines())).isEmpty();
        assertThat(as(colleague, () -> casework.tasksShown().waiting(1).lines()))
                .extracting(each -> each.what())
                .containsExactly("Telepon ibunya");

        var task = as(colleague, () -> casework.tasksShown().waiting(1).lines())
                .getFirst()
                .task();
        DatabaseDoors.tell(
                database.asOwner(),
                "update casework.task set due_on = '2025-10-21' where id = '%s'"
                        .formatted(task.id().value()));
        assertThat(as(owner, () -> casework.tasksShown().waiting(1).lines()))
                .allMatch(each -> each.overdue())
                .hasSize(1);
        assertThat(as(colleague, () -> casework.tasks().done(opened.getLast().id(), task.id())))
                .isFalse();
        assertThat(as(colleague, () -> casework.tasks().done(about, task.id()))).isTrue();
        assertThat(as(colleague, () -> casework.tasks().done(about, task.id()))).isFalse();
        assertThat(as(colleague, () -> casework.tasksShown().waiting(1).lines()))
                .isEmpty();
        assertThat(as(OFFICER, () -> casework.tasksShown().of(about)).getFirst().doneBy())
                .isEqualTo(colleague.name());
        assertThat(codes()).contains("TASK_SET", "TASK_DONE");
    }

    @Test
    void takesNoTaskForYesterdayNorForWhoDoesNotWorkHere() {
        assertThat(as(OFFICER, () -> casework.tasks().set(about, "x", OFFICER.id(), TODAY.minusDays(1))))
                .isEqualTo(Tasking.NO_SUCH_DAY);
        assertThat(as(
                        OFFICER,
                        () -> casework.tasks()
                                .set(about, "x", SomeActors.elsewhere().id(), TODAY)))
                .isEqualTo(Tasking.NO_SUCH_OFFICER);
        assertThat(as(OFFICER, () -> casework.tasks().set(about, "y".repeat(301), OFFICER.id(), TODAY)))
                .isEqualTo(Tasking.TOO_LONG);
    }

    /** A reminder that cannot be takes its note and its file with it. */
    @Test
    void anEntryIsWrittenAsAWholeOrNotAtAll() {
        var file = Optional.of(CaseworkDoors.pdf());
        var late = new NewEntry("Paspor difoto", Optional.empty(), file, Optional.of(TODAY.minusDays(1)));
        var good = new NewEntry("Paspor difoto", Optional.empty(), file, Optional.of(TODAY.plusDays(3)));

        assertThat(as(OFFICER, () -> entries.write(about, late)))
                .isEqualTo(new Entered.NoReminder(Tasking.NO_SUCH_DAY));
        assertThat(as(OFFICER, () -> casework.notesOfCase().of(about))).isEmpty();
        assertThat(as(OFFICER, () -> casework.filesOfCase().of(about))).isEmpty();

        assertThat(as(OFFICER, () -> entries.write(about, good))).isEqualTo(new Entered.Written());
        assertThat(as(OFFICER, () -> casework.notesOfCase().of(about))).hasSize(1);
        assertThat(as(OFFICER, () -> casework.filesOfCase().of(about)))
                .extracting(each -> each.name())
                .containsExactly("paspor.pdf");
        assertThat(as(OFFICER, () -> casework.tasksShown().of(about)))
                .extracting(each -> each.what())
                .containsExactly("Paspor difoto");
    }

    @Test
    void saysWhereThePersonIsNowAndWithWhom() {
        String other = opened.getLast().number().value();
        var typed = new EntryForm(
                Map.of("place", "Rumah singgah, kamar 3", "needs", "juru bahasa", "companions", other.toLowerCase()));
        var officer = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);

        assertThat(as(officer, () -> forms.record(Situations.KIND, about, typed)))
                .isEqualTo(EntryOutcome.RECORDED);

        var now = as(OFFICER, () -> pages.of(Situations.KIND, about)).lines().getFirst();
        assertThat(now.said()).containsEntry("place", "Rumah singgah, kamar 3");
        assertThat(now.cases().get("companions"))
                .extracting(each -> each.about().id())
                .containsExactly(opened.getLast().id());
        assertThat(now.by()).isEqualTo(officer.name());
        for (String wrong :
                List.of("KH-2025-999999-9", opened.getFirst().number().value())) {
            var companion = new EntryForm(Map.of("companions", wrong));
            assertThat(as(OFFICER, () -> forms.record(Situations.KIND, about, companion)))
                    .isEqualTo(EntryOutcome.noSuchCase("casework.situation.companions"));
        }
        assertThat(codes()).contains("SITUATION_RECORDED");
    }

    /** The attack: somebody of another mission, and an agency at home, with every door. */
    @Test
    void nobodyElseReadsOrWritesAnyOfIt() {
        wrote("Cerita yang tidak boleh keluar");
        as(OFFICER, () -> casework.files().add(about, CaseworkDoors.pdf()));
        var file = as(OFFICER, () -> casework.filesOfCase().of(about))
                .getFirst()
                .file()
                .id();
        List<Supplier<?>> doors = List.of(
                () -> casework.notesOfCase().of(about),
                () -> casework.notes().write(about, "x", null),
                () -> casework.tasksShown().of(about),
                () -> casework.tasks().set(about, "x", SomeActors.elsewhere().id(), TODAY),
                () -> casework.filesOfCase().of(about),
                () -> casework.filesOfCase().open(about, file),
                () -> casework.filesOfCase().thumbnail(about, file),
                () -> casework.files().add(about, CaseworkDoors.pdf()),
                () -> pages.of(Situations.KIND, about),
                () -> forms.record(Situations.KIND, about, new EntryForm(Map.of("place", "x"))));

        for (Supplier<?> door : doors) {
            assertThatThrownBy(() -> as(SomeActors.elsewhere(), door::get)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(SomeActors.kemensos(), door::get)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> as(SomeActors.administrator(), door::get)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> as(
                        OFFICER,
                        () -> casework.filesOfCase().open(opened.getLast().id(), file)))
                .isInstanceOf(NotFound.class);
    }

    private Noting wrote(String text) {
        return as(OFFICER, () -> casework.notes().write(about, text, null));
    }

    private NoteId firstNote() {
        return as(OFFICER, () -> casework.notesOfCase().of(about))
                .getFirst()
                .note()
                .id();
    }

    private List<String> codes() {
        return as(
                OFFICER,
                () -> cases.history(about).stream().map(entry -> entry.code()).toList());
    }

    private String login(Actor officer) {
        return jdbc.sql("select login from access.account where id = :id")
                .param("id", officer.id().value())
                .query(String.class)
                .single();
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
