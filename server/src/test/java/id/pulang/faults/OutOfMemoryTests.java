package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MigratedFolder;
import id.pulang.SourceTree;
import id.pulang.incidents.lists.SomeFile;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.SomeIncidents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When no memory is left the process ends, is started again by its supervisor, and has all that was acknowledged. */
@Tag("security")
class OutOfMemoryTests {

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void endsAndIsBackWithAllThatWasAcknowledgedWhenNoMemoryIsLeft() throws Exception {
        MigratedFolder.copyTo(folder.resolve("data"));
        int port = HostileProcess.freePort();
        Process supervisor = supervised(port);
        try {
            HostileProcess.until(Duration.ofMinutes(3), () -> Files.exists(folder.resolve("ready")) && answers(port));
            HttpOfficer officer = officer(port);
            String incident = officer.submit(SomeIncidents.form(officer), SomeIncidents.about("Sebelum penuh"))
                    .location()
                    .replaceAll("^https?://[^/]*", "")
                    .replaceAll("[?#].*", "");
            officer.upload(
                    HttpOfficer.form(officer.open(incident + "/lists"), incident + "/lists"),
                    "file",
                    "daftar.csv",
                    SomeFile.ofDemo("1-police-custody-list.csv"));
            ProcessHandle server = server(supervisor);
            Files.delete(folder.resolve("ready"));

            Files.createFile(folder.resolve("fill"));
            MachineLoad.within(ENDS_WITHIN, () -> !server.isAlive());
            MachineLoad.within(BACK_WITHIN, () -> Files.exists(folder.resolve("ready")) && answers(port));

            assertThat(officer(port).open(incident + "/lists").text()).contains("daftar");
        } finally {
            supervisor.destroy();
            supervisor.waitFor();
        }
    }

    /** The launcher as it is, with a program in place of Java that starts the server of the tests by its options. */
    private Process supervised(int port) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        executable(Files.copy(SourceTree.root().resolve("pulang"), home.resolve("pulang")));
        for (String file :
                List.of("pom.xml", "server/target/pulang-server.jar", "cli/target/pulang-cli.jar", "target/built")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.createFile(home.resolve(file));
        }
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        executable(Files.createFile(bin.resolve("javac")));
        String words = HostileProcess.words(folder, port).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        executable(Files.writeString(
                bin.resolve("java"),
                "#!/bin/bash\nexec '%s' %s\n"
                        .formatted(ProcessHandle.current().info().command().orElseThrow(), words)));
        var builder = new ProcessBuilder(home.resolve("pulang").toString(), "serve", "--supervised");
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static ProcessHandle server(Process supervisor) {
        return supervisor
                .descendants()
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    private HttpOfficer officer(int port) throws IOException {
        return HttpOfficer.loggedIn(
                port, "hostile.works", Files.readString(folder.resolve("hostile.works"), StandardCharsets.UTF_8));
    }

    private static boolean answers(int port) {
        try {
            return HttpOfficer.stranger(port).get("/login").statusCode() == 200;
        } catch (UncheckedIOException away) {
            return false;
        }
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
