package id.pulang.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.Purpose;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.incidents.lists.Proposal;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.lists.SomeScan;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.DoubtfulCell;
import id.pulang.incidents.rosters.ListPage;
import id.pulang.linkage.model.Field;
import id.pulang.lists.Problem;
import id.pulang.protection.Sealed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A list on paper is read once, and what was read with doubt stands beside its picture wherever it is shown. */
@PulangTest
class ListsOnPaperTests {

    private static final int PASSPORT = 3;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    AuditTrail trail;

    @BeforeAll
    static void tesseractIsInstalled() {
        assumeTrue(
                SomeScan.readable(),
                "Tesseract is not installed, and no scan can be read: apt-get install tesseract-ocr tesseract-ocr-ind");
    }

    @Test
    void showsADoubtfulCellBesideItsPictureAndCarriesTheDoubtToTheComparison() throws IOException {
        byte[] scan = SomeScan.png();
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            Received received = rosters.receive(incident, "daftar.png", new ByteArrayInputStream(scan));

            assertThat(received).isInstanceOf(Received.Readable.class);
            var upload = ((Received.Readable) received).upload();
            Proposal proposal = rosters.proposal(upload);
            assertThat(proposal.rows()).isEqualTo(4);
            assertThat(rosters.proposal(upload, 1).doubtful().cells())
                    .filteredOn(cell -> cell.row() == SomeScan.STAINED)
                    .extracting(DoubtfulCell::column)
                    .contains(PASSPORT);
            byte[] kept = transactions.execute(_ -> jdbc.sql("select decoded from incidents.upload where id = :id")
                    .param("id", upload.value())
                    .query((row, _) -> row.getBytes("decoded"))
                    .single());
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Santoso", "JFIF");

            RosterId roster = switch (rosters.accept(upload)) {
                case Acceptance.Started(RosterId started) -> started;
                case Acceptance other -> throw new AssertionError(other);
            };
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> rosters.summary(roster).progress().finished());

            ListPage page = rosters.page(roster, 1, true);
            ListPage.Row stained = page.rows().stream()
                    .filter(row -> row.row() == SomeScan.STAINED)
                    .findFirst()
                    .orElseThrow();
            assertThat(stained.problems()).extracting(Problem::code).contains("read_with_doubt");
            assertThat(stained.pictures())
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.picture()).startsWith("data:image/jpeg;base64,/9j/"));
            List<StatedFacts> facts = facts(incidents.statements(incident));
            assertThat(facts.get(SomeScan.STAINED - 1).record("", "").doubtful())
                    .contains(Field.PASSPORT);
            assertThat(facts.getFirst().record("", "").doubtful()).doesNotContain(Field.BORN);
        });
    }

    private List<StatedFacts> facts(List<Statement> statements) {
        return transactions.execute(
                _ -> Sealed.openAll(statements.stream().map(Statement::facts).toList(), Purpose.MATCHING, trail));
    }
}
