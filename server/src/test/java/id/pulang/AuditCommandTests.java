package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.installation.database.DatabaseSettings;
import id.pulang.installation.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The command beside the running server of the tests, all of whose entries must be in order. */
@Tag("security")
@PulangTest
class AuditCommandTests {

    @TempDir
    Path elsewhere;

    @Value("${pulang.data}")
    private Path data;

    @Autowired
    private DatabaseSettings settings;

    @Test
    void findsTheTrailOfARunningServerInOrder() {
        Ran ran = run("verify", "--json", "--data", data);

        assertThat(ran.output()).contains("\"whole\":true", "\"breaks\":[]");
        assertThat(ran.output().strip()).startsWith("{").endsWith("}").hasLineCount(1);
        assertThat(ran.exitCode()).isZero();
        assertThat(settings.folder()).isEqualTo(data);
    }

    @Test
    void cannotRunWhereThereIsNoDatabase() {
        Ran ran = run("verify", "--data", elsewhere);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.output()).isEmpty();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void cannotRunOnADatabaseThatHasNoTrailYet() {
        EmbeddedDatabase.start(elsewhere).close();

        assertThat(run("verify", "--data", elsewhere).exitCode()).isEqualTo(3);
    }

    @Test
    void answersAnUnknownWordAsWrongUsage() {
        assertThat(run("verify", "--fast").exitCode()).isEqualTo(2);
        assertThat(run().exitCode()).isEqualTo(2);
    }

    private static Ran run(Object... words) {
        return Ran.of(Stream.concat(Stream.of("audit"), Stream.of(words)).toArray());
    }
}
