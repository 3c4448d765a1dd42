package id.pulang.faults;

import id.pulang.MemoryFolder;
import id.pulang.PulangTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Faults of programs and of people, made on the server that all tests share. */
@PulangTest
@Tag("security")
class FaultsTests {

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Autowired
    private ApplicationContext server;

    @Value("${pulang.data}")
    private Path data;

    @LocalServerPort
    private int port;

    @Test
    void everyRowIsThereOnceWhenTheServerIsKilledInTheMiddleOfAnImport() throws Exception {
        var fault = new KilledServer(folder, Faults.times(3_000, 10_000), 1);

        Faults.assertClean("F1 server killed in an import", () -> fault.run(Faults.times(1, 20)));
    }

    @Test
    void whatWasAcknowledgedIsThereWhenTheDatabaseIsKilled() throws Exception {
        var fault = new KilledDatabase(doors(), new StoredRows(data), Faults.times(3_000, 10_000), 2);

        Faults.assertClean("F2 database killed in an import and in approvals", () -> fault.run(Faults.times(1, 20)));
    }

    @Test
    void eachStepCountsOnceHoweverOftenAndLateItComes() throws Exception {
        var fault = new RepeatedCommands(doors(), new StoredRows(data), 7);

        Faults.assertClean("F7 commands repeated, late and out of order", () -> fault.run(Faults.times(2, 30)));
    }

    @Test
    void nothingOpensAndNothingIsWrittenWithoutTheAuditTrail() throws Exception {
        var fault = new AuditAway(doors(), new StoredRows(data), port);

        Faults.assertClean("F10 audit trail cannot be written", () -> fault.run(Faults.times(2, 20)));
    }

    @Test
    void nobodyIsOnTwoFlightsAndNobodyBoardsAgainstAGateHoweverManyTry() throws Exception {
        var fault = new ManyAtOnce(doors(), new StoredRows(data));

        Faults.assertClean("F13 eight officers at one moment", () -> fault.run(Faults.times(2, 50)));
    }

    private Doors doors() {
        return new Doors(server);
    }
}
