package id.pulang.installation.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A folder that is written beside its place and gets its name when all of it is on the disk, so that a backup with its
 * name is whole.
 */
final class BackupFolder implements AutoCloseable {

    private final Path place;
    private final Path unfinished;
    private final FileChannel lock;

    private BackupFolder(Path place, Path unfinished, FileChannel lock) {
        this.place = place;
        this.unfinished = unfinished;
        this.lock = lock;
    }

    /** Begins a folder; what an interrupted run has left of it is taken away. */
    static BackupFolder begun(Path named) throws IOException {
        Path place = named.toAbsolutePath().normalize();
        if (!isFree(place)) {
            throw new BackupRefused("%s exists already and is not empty; name another folder.".formatted(place));
        }
        Files.createDirectories(place.resolveSibling(""));
        Path lockFile = place.resolveSibling(place.getFileName() + ".lock");
        FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(lock)) {
            lock.close();
            throw new BackupRefused("Another backup to %s is being written.".formatted(place));
        }
        Path unfinished = place.resolveSibling(place.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new BackupFolder(place, unfinished, lock);
    }

    /** Whether nothing stands in a place, or only an empty folder. */
    static boolean isFree(Path place) throws IOException {
        if (!Files.exists(place)) {
            return true;
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }

    Path path() {
        return unfinished;
    }

    /** Gives the folder its name. */
    void finish() throws IOException {
        force(unfinished);
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        force(place.resolveSibling(""));
    }

    /** Brings the names in a folder to the disk. */
    static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException takenByThisProgram) {
            return false;
        }
    }

    /** Takes away what is not finished. */
    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(unfinished);
        Files.deleteIfExists(place.resolveSibling(place.getFileName() + ".lock"));
        lock.close();
    }
}
