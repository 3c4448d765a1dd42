package id.pulang.faults;

import id.pulang.MemoryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Faults of network, disk and clock, made around one server of their own. */
@Tag("security")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnkindSurroundingsTests {

    private static final String SIZE = "400m";

    @TempDir(factory = MemoryFolder.class)
    private static Path folder;

    private Path disk;
    private boolean mounted;
    private ServerBehindProxy server;
    private StoredRows stored;

    @BeforeAll
    void startOnASmallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
        Path data = disk.resolve("data");
        server = new ServerBehindProxy(data, folder.resolve("keys"));
        stored = new StoredRows(data);
    }

    @AfterAll
    void takeTheDiskAway() throws Exception {
        server.close();
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void saysSoWhenTheDiskIsFullAndGoesOnWithoutRepair() throws Exception {
        Assumptions.assumeTrue(mounted, "a small disk can only be mounted by root");
        var fault = new FullDisk(server, stored, disk);

        Faults.assertClean("F4 disk of the database full", () -> fault.run(Faults.times(1, 5)));
    }

    @Test
    void opensNoGateWhenTheClockJumps() throws Exception {
        var fault = new JumpingTime(server, stored);

        Faults.assertClean("F6 clock jumps", () -> fault.run(Faults.times(1, 10)));
    }

    @Test
    void waitsForNoDatabaseLongerThanItMustAndDoesNothingTwice() throws Exception {
        var fault = new CutOffDatabase(server, stored, 8);

        Faults.assertClean("F8 database cut off", () -> fault.run(Faults.times(2, 20)));
    }

    @Test
    void answersWhenEveryWayIntoTheDatabaseIsTaken() throws Exception {
        var fault = new ExhaustedDatabase(server, stored);

        Faults.assertClean("F9 database slow or exhausted", () -> fault.run(Faults.times(2, 20)));
    }

    private static boolean run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
