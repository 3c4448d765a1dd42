package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each fault in short form; {@code ./pulang bench faults} runs the same in long form and writes the results to the file
 * in {@code pulang.faults.results}.
 */
@PulangTest
@Tag("security")
class FaultsTests {

    private static final boolean LONG = Boolean.getBoolean("pulang.faults.long");
    private static final String RESULTS = System.getProperty("pulang.faults.results", "");
    private static final Map<String, FaultResult> FOUND = new TreeMap<>();

    @TempDir
    Path folder;

    @Autowired
    private ApplicationContext server;

    @Value("${pulang.data}")
    private Path data;

    @LocalServerPort
    private int port;

    @AfterAll
    static void tell() throws Exception {
        if (!RESULTS.isEmpty()) {
            Files.writeString(Path.of(RESULTS), JsonMapper.shared().writeValueAsString(FOUND));
        }
    }

    @Test
    void everyRowIsThereOnceWhenTheServerIsKilledInTheMiddleOfAnImport() throws Exception {
        var fault = new KilledServer(folder, LONG ? 10_000 : 3_000, 1);

        assertClean("F1 server killed in an import", () -> fault.run(LONG ? 20 : 1));
    }

    @Test
    void whatWasAcknowledgedIsThereWhenTheDatabaseIsKilled() throws Exception {
        var fault = new KilledDatabase(doors(), new StoredRows(data), LONG ? 10_000 : 3_000, 2);

        assertClean("F2 database killed in an import and in approvals", () -> fault.run(LONG ? 20 : 1));
    }

    @Test
    void eachStepCountsOnceHoweverOftenAndLateItComes() throws Exception {
        var fault = new RepeatedCommands(doors(), new StoredRows(data), 7);

        assertClean("F7 commands repeated, late and out of order", () -> fault.run(LONG ? 30 : 2));
    }

    @Test
    void nothingOpensAndNothingIsWrittenWithoutTheAuditTrail() throws Exception {
        var fault = new AuditAway(doors(), new StoredRows(data), port);

        assertClean("F10 audit trail cannot be written", () -> fault.run(LONG ? 20 : 2));
    }

    @Test
    void nobodyIsOnTwoFlightsAndNobodyBoardsAgainstAGateHoweverManyTry() throws Exception {
        var fault = new ManyAtOnce(doors(), new StoredRows(data));

        assertClean("F13 eight officers at one moment", () -> fault.run(LONG ? 50 : 2));
    }

    private Doors doors() {
        return new Doors(server);
    }

    private static void assertClean(String name, Callable<FaultResult> fault) throws Exception {
        long began = System.nanoTime();
        FaultResult result = fault.call();
        System.err.printf("%s: %s in %.1f s%n", name, result, (System.nanoTime() - began) / 1e9);
        FOUND.put(name, result);
        assertThat(result.isClean()).as(result.toString()).isTrue();
        assertThat(result.acknowledged()).isPositive();
    }
}
