package id.pulang.incidents.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.people.People;
import id.pulang.people.matching.Matching;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Work in the background goes on in the name of nobody whose account was closed or moved meanwhile. */
@Tag("security")
@PulangTest
class ClosedImporterTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration TIME_FOR_A_MATCH = Duration.ofSeconds(3);
    private static final int ROWS = 1_200;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private NewImports begun;

    @Autowired
    private ImportRows imports;

    @Autowired
    private ImportChunks chunks;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private People people;

    @Autowired
    private Matching matching;

    @Autowired
    private TransactionOperations transactions;

    private Actor officer;
    private IncidentId incident;
    private UploadId upload;

    @BeforeEach
    void halfAnImport() {
        officer = SomeAccounts.officer(accounts, verified, Role.REGISTRATION_OFFICER);
        Acting.as(officer, () -> {
            incident = incidents.open(SomeIncident.inChreyThum());
            upload = received(ROWS);
            begin(upload);
            chunks.next(work(), transactions.execute(_ -> begun.reader(work()).rows()));
        });
    }

    @Test
    void stopsAndKeepsWhatIsIn() throws Exception {
        close();

        jobs.startUnfinished();

        awaited(Progress.State.STOPPED);
        assertThat(progress().done()).isEqualTo(500);
        assertThat(rows()).isEqualTo(500);
    }

    @Test
    void goesOnInTheNameOfWhoeverAsksForIt() throws Exception {
        close();
        jobs.startUnfinished();
        awaited(Progress.State.STOPPED);

        Acting.as(SomeActors.registration(), () -> transactions.executeWithoutResult(_ -> rosters.resume(upload)));

        awaited(Progress.State.DONE);
        assertThat(rows()).isEqualTo(ROWS);
        assertThat(Acting.as(
                        SomeActors.registration(),
                        () -> rosters.acceptedBy(progress().roster())))
                .contains(SomeActors.registration());
    }

    @Test
    void stopsWhereTheAccountWasMovedToo() throws Exception {
        Acting.as(
                SomeActors.administrator(),
                () -> accounts.move(officer.id(), PackRole.of(Role.REVIEWER), officer.post(), "protection"));

        jobs.startUnfinished();

        awaited(Progress.State.STOPPED);
        assertThat(rows()).isEqualTo(500);
    }

    @Test
    void isMatchedByTheNextOfficerAndNotInTheNameOfAClosedAccount() throws Exception {
        Acting.as(
                officer,
                () -> transactions.executeWithoutResult(_ -> {
                    var rows = begun.reader(work()).rows();
                    while (chunks.next(work(), rows)) {
                        assertThat(progress().finished()).isFalse();
                    }
                    close();
                }));

        Thread.sleep(TIME_FOR_A_MATCH);
        int before = people();
        Acting.as(SomeActors.registration(), () -> matching.match(incident));

        assertThat(rows()).isEqualTo(ROWS);
        assertThat(before).isZero();
        assertThat(people()).isPositive();
    }

    private int people() {
        return Acting.as(SomeActors.registration(), () -> people.in(incident).size());
    }

    private void awaited(Progress.State state) throws InterruptedException {
        for (long began = System.nanoTime(); progress().state() != state; Thread.sleep(50)) {
            assertThat(System.nanoTime() - began).as("waits for " + state).isLessThan(SOON.toNanos());
        }
    }

    private void close() {
        Acting.as(SomeActors.administrator(), () -> accounts.close(officer.id()));
    }

    private Import work() {
        return imports.find(upload).orElseThrow();
    }

    private Progress progress() {
        return Acting.as(SomeActors.registration(), () -> rosters.progress(upload));
    }

    private int rows() {
        return Acting.as(
                SomeActors.registration(), () -> incidents.statements(incident).size());
    }

    private void begin(UploadId file) {
        var mapping = rosters.proposal(file).mapping();
        transactions.executeWithoutResult(
                _ -> begun.begin(Acting.actor(), begun.opened(file).orElseThrow(), ListKind.CUSTODY, mapping, null));
    }

    private UploadId received(int rows) {
        String list = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> row + ",Orang " + row)
                .collect(Collectors.joining("\n", "No,Nama\n", "\n"));
        return switch (rosters.receive(incident, "daftar.csv", new ByteArrayInputStream(list.getBytes(UTF_8)))) {
            case Received.Readable(UploadId file, var _) -> file;
            case Received.Known(UploadId file) -> file;
            case Received.Refused(var problem) -> throw new IllegalStateException(problem.code());
        };
    }
}
