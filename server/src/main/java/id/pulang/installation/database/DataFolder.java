package id.pulang.installation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that keeps what one server knows; held by one process at a time. */
public final class DataFolder implements AutoCloseable {

    /** Taken by this program. POSIX frees the lock on a file as soon as its own process closes it anywhere else. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the folder if needed and takes it for this process; the operating system frees it when the process ends.
     */
    public static DataFolder claim(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var real = path.toRealPath();
            if (!HELD.add(real)) {
                throw new DataFolderInUse(
                        path, Long.toString(ProcessHandle.current().pid()));
            }
            try {
                return new DataFolder(real, locked(path));
            } catch (IOException | RuntimeException e) {
                HELD.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseUnusable("The data folder %s cannot be written: %s".formatted(path, why(e)), e);
        }
    }

    /** Refuses a folder that cannot be made or written, before anything is begun in it. */
    public static void mustBeWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "trial", ".unfinished"));
        } catch (IOException e) {
            throw new DatabaseUnusable("The data folder %s cannot be written: %s".formatted(folder, why(e)), e);
        }
    }

    /** What the system says of a file, without the path before it. */
    private static String why(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "it is a file, not a folder";
        }
        String reason = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, "its file system refuses it");
    }

    private static FileChannel locked(Path path) throws IOException {
        var lock = FileChannel.open(
                path.resolve("pulang.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            var holder = holder(lock);
            lock.close();
            throw new DataFolderInUse(path, holder);
        }
        lock.truncate(0);
        lock.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return lock;
    }

    private static String holder(FileChannel lock) throws IOException {
        var digits = ByteBuffer.allocate(20);
        lock.read(digits, 0);
        return new String(digits.array(), 0, digits.position(), StandardCharsets.US_ASCII).strip();
    }

    Path path() {
        return path;
    }

    /** Frees the folder for another process. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }
}
