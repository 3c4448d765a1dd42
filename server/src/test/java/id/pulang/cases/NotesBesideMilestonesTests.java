package id.pulang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.course.Stage;
import id.pulang.casework.notes.Notes;
import id.pulang.casework.notes.Noting;
import id.pulang.identity.Acting;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** One officer writes a note while another one's milestone moves the case on. */
@PulangTest
class NotesBesideMilestonesTests {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");

    @Autowired
    private SomeCases some;

    @Autowired
    private Cases cases;

    @Autowired
    private Notes notes;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationContext application;

    @Test
    void aNoteBesideABoardingLeavesThePersonTravelling() {
        CaseId about = some.opened(1).getFirst().id();
        Acting.as(SomeActors.lead(), () -> events.publishEvent(SomeMilestone.of(about, "ON_MANIFEST", NOW, "")));

        CompletableFuture<Noting> note = Objects.requireNonNull(Acting.as(
                SomeActors.lead(),
                () -> transactions.execute(_ -> {
                    events.publishEvent(SomeMilestone.of(about, "BOARDED", NOW.plusSeconds(60), ""));
                    return besides(about);
                })));

        assertThat(note).succeedsWithin(2, TimeUnit.MINUTES).isEqualTo(Noting.WRITTEN);
        assertThat(Acting.as(SomeActors.lead(), () -> cases.summary(about).stage()))
                .isEqualTo(Stage.TRAVELLING);
    }

    /** Two who wrote a row that names the case before they derive do not wait for each other. */
    @Test
    void twoNotesAtOnceAreBothWritten() {
        CaseId about = some.opened(1).getFirst().id();

        CompletableFuture<Noting> other = Objects.requireNonNull(Acting.as(
                SomeActors.lead(),
                () -> transactions.execute(_ -> {
                    assertThat(notes.write(about, "satu", null)).isEqualTo(Noting.WRITTEN);
                    return besides(about);
                })));

        assertThat(other).succeedsWithin(2, TimeUnit.MINUTES).isEqualTo(Noting.WRITTEN);
    }

    /** Starts a note, and comes back once it waits for a row that this transaction holds. */
    private CompletableFuture<Noting> besides(CaseId about) {
        var note = CompletableFuture.supplyAsync(
                () -> Acting.as(SomeActors.consular(), () -> notes.write(about, "Ibunya menelepon", null)));
        Awaitility.await().until(() -> note.isDone() || somebodyWaits());
        return note;
    }

    private boolean somebodyWaits() throws SQLException {
        String waiting =
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and wait_event = 'transactionid'";
        return !DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), waiting)
                .contains("0");
    }
}
