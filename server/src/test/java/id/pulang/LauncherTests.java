package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
