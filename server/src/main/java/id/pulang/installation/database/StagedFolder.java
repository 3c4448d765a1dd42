package id.pulang.installation.database;

import id.pulang.installation.backup.BackupRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A data folder that is filled beside its place and moved there when it is complete; a crash leaves its place free. */
public record StagedFolder(Path target, Path path) implements AutoCloseable {

    /** Begins the folder; refuses when its place holds anything, and takes away what an interrupted run has left. */
    public static StagedFolder beside(Path named) throws IOException {
        Path target = named.toAbsolutePath().normalize();
        if (!isFree(target)) {
            throw new BackupRefused(
                    "%s holds data already, which is never overwritten. Move it away or name another folder with --data."
                            .formatted(target));
        }
        OrphanedPostgres.mustNotOutlive(target);
        var staged = new StagedFolder(target, target.resolveSibling(target.getFileName() + ".restoring"));
        staged.close();
        Files.createDirectories(staged.path);
        return staged;
    }

    private static boolean isFree(Path place) throws IOException {
        if (!Files.exists(place)) {
            return true;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }

    /** Gives the folder its place. */
    public void finish() throws IOException {
        force(path);
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.resolveSibling(""));
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Takes away what did not get its place, with a database that still runs on it. */
    @Override
    public void close() throws IOException {
        if (Files.exists(path)) {
            EmbeddedDatabase.forget(path);
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
