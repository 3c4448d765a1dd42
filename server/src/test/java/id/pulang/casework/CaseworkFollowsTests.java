package id.pulang.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleSplit;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Notes, tasks and files go where the case goes. */
@PulangTest
class CaseworkFollowsTests {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);
    private static final Actor OFFICER = SomeActors.consular();

    @Autowired
    private CaseworkDoors casework;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationContext application;

    private List<CaseSummary> opened = List.of();

    @BeforeEach
    void twoCases(@Autowired SomeCases some) {
        opened = some.opened(2);
    }

    @Test
    void followAJoinAndComeBackWithASplit() {
        CaseSummary older = opened.getFirst();
        CaseSummary younger = opened.getLast();
        Acting.as(OFFICER, () -> recordAllOf(younger.id()));

        publish(new PeopleMerged(younger.person(), older.person(), older.incident(), NOW));
        assertThat(shown(older.id())).containsExactly("catatan", "tugas", "paspor.pdf");
        assertThat(shown(younger.id())).containsOnly("");

        publish(new PeopleSplit(younger.person(), older.person(), older.incident(), NOW));
        assertThat(shown(younger.id())).containsExactly("catatan", "tugas", "paspor.pdf");
        assertThat(shown(older.id())).containsOnly("");
    }

    @Test
    void leavesALineInTheTrailForEachOpening() throws SQLException {
        CaseId about = opened.getFirst().id();
        Acting.as(OFFICER, () -> recordAllOf(about));

        List<Runnable> openings = List.of(
                () -> casework.notesOfCase().of(about),
                () -> casework.tasksShown().of(about),
                () -> casework.filesOfCase().of(about));
        for (Runnable opening : openings) {
            int before = linesAbout(about);
            Acting.as(OFFICER, opening);
            assertThat(linesAbout(about)).isEqualTo(before + 1);
        }
    }

    private void recordAllOf(CaseId id) {
        casework.notes().write(id, "catatan", null);
        casework.tasks().set(id, "tugas", OFFICER.id(), DAY);
        casework.files().add(id, CaseworkDoors.pdf());
    }

    /** What stands on a case: note, task and file, each once or nothing. */
    private List<String> shown(CaseId id) {
        return Acting.as(
                OFFICER,
                () -> Stream.of(
                                casework.notesOfCase().of(id).stream().map(each -> each.text()),
                                casework.tasksShown().of(id).stream().map(each -> each.what()),
                                casework.filesOfCase().of(id).stream().map(each -> each.name()))
                        .map(each -> String.join(",", each.toList()))
                        .toList());
    }

    private void publish(Object event) {
        Acting.as(SomeActors.reviewer(), () -> transactions.executeWithoutResult(_ -> events.publishEvent(event)));
    }

    private int linesAbout(CaseId id) throws SQLException {
        return Integer.parseInt(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select count(*) from access.audit_entry where act = 'opened' and purpose = 'CASE_WORK' and '%s' = any(subjects)"
                                .formatted(id.value()))
                .getFirst());
    }
}
