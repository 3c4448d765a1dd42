package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./pulang serve --supervised} does with a server that ends; a script stands in for the server. */
@Tag("security")
class SupervisedTests {

    private static final String ENDS_TWICE_THEN_SERVES = """
            #!/bin/bash
            echo "$@" >>"$RUNS"
            [ "$(wc -l <"$RUNS")" -ge 3 ] || exit 3
            trap 'echo told >>"$RUNS"; exit 143' TERM
            while true; do sleep 0.05; done
            """;

    private static final String REFUSES = """
            #!/bin/bash
            echo "$@" >>"$RUNS"
            exit 1
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aBuiltServer() throws IOException {
        Files.copy(SourceTree.root().resolve("pulang"), folder.resolve("pulang"));
        executable(folder.resolve("pulang"));
        for (String file : List.of("pom.xml", "server/target/pulang-server.jar", "cli/target/pulang-cli.jar")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.createFile(folder.resolve(file));
        }
        Files.createDirectories(folder.resolve("target"));
        Files.createFile(folder.resolve("target/built"));
        Files.createFile(folder.resolve("runs"));
    }

    @Test
    void isStartedAgainAfterItEndedAndEndsWhenItIsTold() throws Exception {
        Process supervised = serve(ENDS_TWICE_THEN_SERVES);
        await(3);

        supervised.destroy();

        assertThat(supervised.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(runs()).hasSize(4).last().isEqualTo("told");
        assertThat(runs().getFirst())
                .contains("-XX:+ExitOnOutOfMemoryError", "serve --port 8099")
                .doesNotContain("--supervised");
    }

    @Test
    void isNotStartedAgainWhenItIsRefused() throws Exception {
        Process supervised = serve(REFUSES);

        assertThat(supervised.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(supervised.exitValue()).isEqualTo(1);
        assertThat(runs()).hasSize(1);
    }

    private Process serve(String java) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        executable(Files.createFile(bin.resolve("javac")));
        executable(Files.writeString(bin.resolve("java"), java));
        var builder =
                new ProcessBuilder(folder.resolve("pulang").toString(), "serve", "--supervised", "--port", "8099");
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("RUNS", folder.resolve("runs").toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        return builder.start();
    }

    private void await(int lines) throws IOException, InterruptedException {
        for (int tries = 0; tries < 300 && runs().size() < lines; tries++) {
            Thread.sleep(50);
        }
        assertThat(runs()).as(Files.readString(folder.resolve("said"))).hasSize(lines);
        Thread.sleep(200);
    }

    private List<String> runs() throws IOException {
        return Files.readAllLines(folder.resolve("runs"));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
