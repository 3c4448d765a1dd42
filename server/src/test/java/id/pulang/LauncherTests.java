package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.PulangCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTests {

    @TempDir
    Path elsewhere;

    private record Ran(int exitCode, String output, String complaints) {}

    @Test
    void namesItsVerbsFromAnyFolder() throws Exception {
        var ran = launch("help");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.output()).contains("demo", "serve", "audit", "backup", "restore", "link", "test", "sbom");
    }

    @Test
    void saysWhichVersionItIs() throws Exception {
        for (String asked : List.of("--version", "-V")) {
            var ran = launch(asked);

            assertThat(ran.exitCode()).isZero();
            assertThat(ran.output()).isEqualTo("pulang " + PulangCommand.VERSION + "\n");
        }
    }

    @Test
    void answersAnUnknownVerbAsWrongUsage() throws Exception {
        var ran = launch("fly");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.output()).isEmpty();
        assertThat(ran.complaints()).startsWith("Unknown verb: fly");
    }

    @Test
    void answersAnUnknownOptionOfTheTestsAsWrongUsage() throws Exception {
        var ran = launch("test", "--fast");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.complaints()).contains("--only NAME", "--only security");
    }

    @Test
    void isFoundThroughALink() throws Exception {
        var link = Files.createSymbolicLink(
                elsewhere.resolve("p"), SourceTree.root().resolve("pulang"));

        var ran = run(List.of(link.toString(), "help"));

        Files.delete(link);
        assertThat(ran.exitCode()).isZero();
    }

    /** Each process needs 3 GB. */
    @ParameterizedTest
    @CsvSource({"2, 24, 3", "4, 24, 5", "4, 12, 4", "16, 64, 8", "2, 7, 2", "2, 2, 1"})
    void testsByAsManyProcessesAsProcessorsAndMemoryAllow(int processors, long gigabytes, String forks)
            throws Exception {
        var ran = run(List.of("bash", "-euo", "pipefail", "-c", """
                eval "$(sed -n '/^server_forks()/,/^}/p' '%s')"
                nproc() { echo %d; }
                awk() { echo %d; }
                cat() { echo max; }
                server_forks
                """.formatted(
                        SourceTree.root().resolve("pulang"), processors, gigabytes * 1_000_000)));

        assertThat(ran.output()).isEqualTo(forks);
    }

    /** Maven goes on after a test that failed, so that the modules above are tested too. */
    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 0, 0", "0, 12, 0"})
    void findsTheTestsThatFailedInAnyModule(int errors, int failures, int exitCode) throws Exception {
        Path reports = Files.createDirectories(elsewhere.resolve("lists/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-id.pulang.lists.SomeTests.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="id.pulang.lists.SomeTests" errors="%d" skipped="0" failures="%d">
                  <system-out>errors="1"</system-out>
                """.formatted(errors, failures));

        var ran = run(List.of(
                "bash", "-uo", "pipefail", "-c", """
                eval "$(sed -n '/^some_failed()/,/^}/p' '%s')"
                here=%s
                some_failed
                """.formatted(SourceTree.root().resolve("pulang"), elsewhere)));

        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.complaints()).isEqualTo(exitCode == 0 ? "Failed: id.pulang.lists.SomeTests\n" : "");
    }

    private Ran launch(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(SourceTree.root().resolve("pulang").toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Ran run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(elsewhere.toFile());
        builder.environment().put("HOME", elsewhere.toString());
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output, complaints);
    }
}
