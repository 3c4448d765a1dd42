package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.PulangCommand;
import id.pulang.protection.SealedSecrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot go well: the operator reads one sentence that says what to do, and nothing starts it again. */
@Tag("security")
class BrokenStartTests {

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path mounted = Path.of("");

    @AfterEach
    void unmount() throws Exception {
        if (!mounted.toString().isEmpty()) {
            assertThat(done("umount", mounted.toString())).isTrue();
        }
    }

    @Test
    void aTakenPortIsSeenBeforeAnythingIsMade() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = Ran.of("serve", "--port", taken.getLocalPort(), "--data", folder.resolve("data"));

            refused(ran, "Port " + taken.getLocalPort() + " is in use by another program.");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        refused(
                serve(file.resolve("data")),
                "The data folder " + file.resolve("data") + " cannot be written: Not a dir");
        refused(serve(file), "The data folder " + file + " cannot be written: it is a file, not a folder");
    }

    @Test
    void aDiskThatCannotBeWrittenIsNamed() throws Exception {
        mount("ro,size=8m");

        refused(
                serve(mounted.resolve("data")),
                "The data folder " + mounted.resolve("data") + " cannot be written: Read");
    }

    @Test
    void aFullDiskIsNamed() throws Exception {
        mount("size=8m");

        refused(
                serve(mounted.resolve("data")),
                "The disk of the data folder " + mounted.resolve("data") + " is full: ");
    }

    /** One database, whose keys are taken away, damaged, opened to others and changed for those of another, in turn. */
    @Test
    void aKeyThatIsMissingDamagedOrOfAnotherDatabaseIsNamed() throws Exception {
        Path data = folder.resolve("data");
        MigratedFolder.copyTo(data);
        SealedSecrets.in(data);
        for (var broken : keys(data).entrySet()) {
            Path file = data.resolve(broken.getKey());
            List<String> right = Files.readAllLines(file);
            for (Broken each : broken.getValue()) {
                each.how().to(file);

                refused(serve(data), each.sentence());

                Files.write(file, right);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    private static Map<String, List<Broken>> keys(Path data) {
        Path key = data.resolve("pulang.key");
        Path keysets = data.resolve("pulang.keysets");
        return Map.of(
                "pulang.key",
                List.of(
                        new Broken(Files::delete, key + " is missing, and the database holds what was sealed"),
                        new Broken(file -> Files.writeString(file, "no key"), "The key file " + key + " is damaged: "),
                        new Broken(BrokenStartTests::open, "The key file " + key + " cannot be used: Others can read"),
                        new Broken(BrokenStartTests::another, key + " is not the key of this database (its print is ")),
                "pulang.keysets",
                List.of(
                        new Broken(Files::delete, keysets + " is missing, and the database holds what was sealed"),
                        new Broken(
                                file -> Files.writeString(file, "IDENTITY {"), "The key file " + keysets + " cannot"),
                        new Broken(SealedSecrets::otherKeysets, keysets + " holds the keys of another database.")),
                "audit-key",
                List.of(new Broken(BrokenStartTests::open, "The key of the audit trail " + data.resolve("audit-key"))));
    }

    /** A way to break a file of keys, and the beginning of the sentence that must be said of it. */
    private record Broken(Damage how, String sentence) {}

    @FunctionalInterface
    private interface Damage {

        void to(Path file) throws IOException;
    }

    private static void open(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static void another(Path file) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
    }

    private static Ran serve(Path data) {
        return Ran.of("serve", "--port", "0", "--data", data);
    }

    private static void refused(Ran ran, String sentence) {
        assertThat(ran.refusals()).as(sentence).singleElement().asString().startsWith(sentence);
        assertThat(ran.exitCode()).as(sentence).isEqualTo(PulangCommand.REFUSED);
    }

    private void mount(String options) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                done("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()), "only root may mount a disk");
        mounted = disk;
    }

    private static boolean done(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
