package id.pulang.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.lists.ListReader;
import id.pulang.incidents.lists.SomePaper;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.DoubtfulCell;
import id.pulang.incidents.rosters.DoubtfulCells;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Of cells that were read with doubt no more are opened than are shown, and the trail says so. */
@Tag("security")
@PulangTest
class DoubtfulCellsTests {

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    ListReader reader;

    @Autowired
    UploadRows uploads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationContext application;

    @Test
    void areShownPageByPageBeforeAListIsTaken() throws SQLException {
        UploadId upload = kept(25);

        var first = doubtful(upload, 1);
        var last = doubtful(upload, 99);

        assertThat(first.total()).isEqualTo(25);
        assertThat(first.cells()).hasSize(DoubtfulCells.ON_A_PAGE);
        assertThat(first.cells().getFirst())
                .extracting(DoubtfulCell::row, DoubtfulCell::column)
                .containsExactly(1, 1);
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.cells()).extracting(DoubtfulCell::row).containsExactly(21, 22, 23, 24, 25);
        assertThat(opened(upload)).isEqualTo(2);
    }

    @Test
    void areCountedWithoutBeingOpened() throws SQLException {
        UploadId upload = kept(3);

        var proposal = Acting.as(SomeActors.registration(), () -> rosters.proposal(upload));

        assertThat(proposal.doubtful().total()).isEqualTo(3);
        assertThat(proposal.doubtful().cells()).isEmpty();
        assertThat(opened(upload)).isZero();
    }

    /** What is kept of the paper is damaged here, so that opening it fails. */
    @Test
    void areOpenedForNoExportAndForNoPageWithoutThem() {
        UploadId certain = kept(0);
        UploadId unsure = kept(2);
        RosterId without = taken(certain);
        RosterId with = taken(unsure);

        Acting.as(
                SomeActors.registration(),
                () -> transactions.executeWithoutResult(undone -> {
                    jdbc.sql("update incidents.upload set decoded = 'damaged' where id in (:certain, :unsure)")
                            .param("certain", certain.value())
                            .param("unsure", unsure.value())
                            .update();
                    assertThat(rosters.page(without, 1, false).rows()).hasSize(1);
                    assertThat(rosters.export(with, ExportReason.SENDER_MENDS, Problem::code, Export::number))
                            .contains("Budi 2", "read_with_doubt");
                    assertThatThrownBy(() -> rosters.page(with, 1, false)).isInstanceOf(RuntimeException.class);
                    undone.setRollbackOnly();
                }));
    }

    private DoubtfulCells doubtful(UploadId upload, int page) {
        return Acting.as(SomeActors.registration(), () -> rosters.proposal(upload, page))
                .doubtful();
    }

    private long opened(UploadId upload) throws SQLException {
        return DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select act from access.audit_entry where '%s' = any(subjects) and act = 'opened'"
                                .formatted(upload.value()))
                .size();
    }

    private UploadId kept(int doubtful) {
        var paper = new SomePaper("No", "Nama", "Catatan");
        for (int row = 1; row <= doubtful; row++) {
            paper.doubtfulRow(1, String.valueOf(row), "Budi " + row, "");
        }
        if (doubtful == 0) {
            paper.row("1", "Siti", "");
        }
        var officer = SomeActors.registration();
        IncidentId incident = Acting.as(officer, () -> incidents.open(SomeIncident.inChreyThum()));
        return new KeptPaper(reader, uploads, transactions).handedIn(officer, incident, "daftar.png", paper);
    }

    private RosterId taken(UploadId upload) {
        return Acting.as(SomeActors.registration(), () -> {
            var roster = ((Acceptance.Started) rosters.accept(upload)).roster();
            await().until(() -> Acting.as(
                    SomeActors.registration(),
                    () -> rosters.summary(roster).progress().finished()));
            return roster;
        });
    }
}
