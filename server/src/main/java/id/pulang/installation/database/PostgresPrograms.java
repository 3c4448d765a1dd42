package id.pulang.installation.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once per user and never run with the rights of root. */
final class PostgresPrograms {

    private static final Logger log = LoggerFactory.getLogger(PostgresPrograms.class);
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String NAME = "postgresql-18.1";
    private static final String NOBODY = "65534";

    private final Path bin;
    private final List<String> withoutRoot;

    private PostgresPrograms(Path folder, List<String> withoutRoot) {
        this.bin = folder.resolve("bin");
        this.withoutRoot = withoutRoot;
    }

    /** Unpacks the programs where this user keeps such things, or in the other folder when that cannot be written. */
    static PostgresPrograms unpacked(Path otherwise) {
        var withoutRoot = withoutRoot();
        var place = asNobody(withoutRoot)
                ? Path.of("/var/cache/pulang")
                : Path.of(System.getProperty("user.home", "/nowhere"), ".pulang", "programs");
        try {
            return new PostgresPrograms(unpackedUnder(canBeMade(place) ? place : otherwise), withoutRoot);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked", e);
        }
    }

    private static boolean asNobody(List<String> withoutRoot) {
        return withoutRoot.contains("--reuid=" + NOBODY);
    }

    /**
     * Runs a program to its end and answers with what it printed; a failure names the program and carries its words.
     */
    String run(String program, List<String> arguments) {
        var output = new StringBuilder();
        if (exitCode(program, arguments, output) != 0) {
            throw new IllegalStateException(
                    "%s failed: %s".formatted(program, output.toString().strip()));
        }
        return output.toString();
    }

    /** Gives a folder to the user whom PostgreSQL runs as, where that is another one. */
    void handOver(Path folder) throws IOException {
        if (asNobody(withoutRoot)) {
            Files.setAttribute(folder, "unix:uid", Integer.valueOf(NOBODY));
        }
    }

    private int exitCode(String program, List<String> arguments, StringBuilder output) {
        var command = new ArrayList<>(withoutRoot);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(bin.toFile()).environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            output.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be run".formatted(program), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("%s was interrupted".formatted(program), e);
        }
    }

    private static boolean canBeMade(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException e) {
            log.debug("{} cannot be used", folder, e);
            return false;
        }
    }

    private static Path unpackedUnder(Path parent) throws IOException {
        var folder = parent.resolve(NAME);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(parent);
        var unfinished = Files.createTempDirectory(parent, "unpacking-");
        try {
            unpack(unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            log.debug("{} was unpacked by another process meanwhile", folder, e);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
        return folder;
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream archive = Objects.requireNonNull(
                        PostgresPrograms.class.getResourceAsStream(ARCHIVE), "PostgreSQL is not in this build");
                var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0b001_000_000) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** PostgreSQL refuses to run as root: an own user namespace hides it, else the program runs as nobody. */
    private static List<String> withoutRoot() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        var namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return namespace;
        }
        return List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override");
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            log.debug("{} is not available", prefix, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
