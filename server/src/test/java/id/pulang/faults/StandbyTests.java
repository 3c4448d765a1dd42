package id.pulang.faults;

import id.pulang.MemoryFolder;
import id.pulang.SourceTree;
import id.pulang.installation.database.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("security")
class StandbyTests {

    private static final String PROGRAMS = "postgresql-18.1/bin";

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void theStandbyHoldsEveryRowThatThePrimaryAcknowledged() throws Exception {
        Path script = SourceTree.root().resolve("docs/operations/standby.sh");
        var fault = new LostPrimary(script, programs(), folder);

        Faults.assertClean("F3 primary lost, standby promoted", () -> fault.run(Faults.times(1, 5)));
    }

    /** A start of the embedded database unpacks them, wherever this user keeps such things. */
    private Path programs() {
        Path data = folder.resolve("data");
        if (places(data).noneMatch(Files::isDirectory)) {
            EmbeddedDatabase.start(data).close();
        }
        return places(data).filter(Files::isDirectory).findFirst().orElseThrow();
    }

    private static Stream<Path> places(Path data) {
        return List.of(
                        Path.of(System.getProperty("user.home"), ".pulang", "programs"),
                        Path.of("/var/cache/pulang"),
                        data.resolve("programs"))
                .stream()
                .map(place -> place.resolve(PROGRAMS));
    }
}
