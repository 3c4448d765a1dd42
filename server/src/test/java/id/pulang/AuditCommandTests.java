package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import picocli.CommandLine;

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
        Ran ran = run("verify", "--json", "--data", data.toString());

        assertThat(ran.output()).contains("\"whole\":true", "\"breaks\":[]");
        assertThat(ran.output().strip()).startsWith("{").endsWith("}").hasLineCount(1);
        assertThat(ran.exitCode()).isZero();
        assertThat(settings.folder()).isEqualTo(data);
    }

    @Test
    void cannotRunWhereThereIsNoDatabase() {
        Ran ran = run("verify", "--data", elsewhere.toString());

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.output()).isEmpty();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void cannotRunOnADatabaseThatHasNoTrailYet() {
        EmbeddedDatabase.start(elsewhere).close();

        assertThat(run("verify", "--data", elsewhere.toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void answersAnUnknownWordAsWrongUsage() {
        assertThat(run("verify", "--fast").exitCode()).isEqualTo(2);
        assertThat(run().exitCode()).isEqualTo(2);
    }

    private record Ran(int exitCode, String output) {}

    private static Ran run(String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            return new Ran(new CommandLine(new AuditCommand()).execute(words), output.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
