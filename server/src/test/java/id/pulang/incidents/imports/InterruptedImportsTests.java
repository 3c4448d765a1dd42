package id.pulang.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.Statement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports that stop, are asked for again, or end. */
@PulangTest
class InterruptedImportsTests extends ImportedRosters {

    @Autowired
    ImportRows imports;

    @Autowired
    ImportChunks chunks;

    @Autowired
    ImportJobs jobs;

    @Test
    void goesOnWhereAnInterruptedImportStoppedAndTakesNoRowTwice() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            var upload = received(incident, "daftar.csv", list(10_000));
            var mapping = rosters.proposal(upload).mapping();
            transactions.executeWithoutResult(_ ->
                    begun.begin(Acting.actor(), begun.opened(upload).orElseThrow(), ListKind.CUSTODY, mapping, null));
            var work = imports.find(upload).orElseThrow();
            var rows = transactions.execute(_ -> begun.reader(work).rows());
            chunks.next(work, rows);
            chunks.next(work, rows);
            var halfway = rosters.progress(upload);

            jobs.startUnfinished();
            awaited(upload);

            assertThat(halfway.done()).isEqualTo(1000);
            assertThat(halfway.finished()).isFalse();
            assertThat(incidents.statements(incident))
                    .hasSize(10_000)
                    .extracting(Statement::row)
                    .doesNotHaveDuplicates();
            assertThat(rosters.page(work.progress().roster(), 1, false).pages()).isEqualTo(100);
        });
    }

    @Test
    @Tag("security")
    void readsAFinishedListNoSecondTimeHoweverOftenItIsAskedTo() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            var done = received(incident, "selesai.csv", list(3));
            imported(done);

            IntStream.range(0, 400).forEach(_ -> rosters.resume(done));

            assertThat(jobs.waiting()).isZero();
        });
    }

    @Test
    @Tag("security")
    void putsAStoppedImportInTheQueueOnceHoweverOftenItIsAskedTo() throws Exception {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            var upload = received(incident, "berhenti.csv", list(30));
            var mapping = rosters.proposal(upload).mapping();
            transactions.executeWithoutResult(_ ->
                    begun.begin(Acting.actor(), begun.opened(upload).orElseThrow(), ListKind.CUSTODY, mapping, null));
            transactions.executeWithoutResult(
                    _ -> chunks.stop(imports.find(upload).orElseThrow()));

            transactions.executeWithoutResult(_ -> {
                IntStream.range(0, 400).forEach(_ -> rosters.resume(upload));
                assertThat(jobs.waiting()).isZero();
            });
            int waiting = jobs.waiting();
            awaited(upload);

            assertThat(waiting).isLessThanOrEqualTo(1);
            assertThat(incidents.statements(incident)).hasSize(30);
        });
    }
}
