package id.pulang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A temporary folder in memory for the database of a test, so that none of its commits waits for a disk. It is on the
 * disk where Linux has no such place or too little room, and where {@code pulang.folders} is {@code disk}, as it is
 * when times are measured.
 */
public final class MemoryFolder implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");
    private static final Pattern NAME = Pattern.compile("pulang-test-(\\d+)-.*");
    private static final long ROOM = 6L << 30;
    private static final boolean USED = !"disk".equals(System.getProperty("pulang.folders")) && hasRoom();

    static {
        if (USED) {
            deleteThoseLeftBehind();
        }
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return create();
    }

    /** Makes an empty folder, which whoever asks for it deletes. */
    public static Path create() throws IOException {
        String prefix = "pulang-test-%d-".formatted(ProcessHandle.current().pid());
        return USED ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
    }

    private static boolean hasRoom() {
        try {
            var available = AVAILABLE.matcher(Files.readString(Path.of("/proc/meminfo")));
            return available.find()
                    && Long.parseLong(available.group(1)) << 10 > ROOM
                    && Files.isWritable(MEMORY)
                    && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
        } catch (IOException noSuchPlace) {
            return false;
        }
    }

    /** A process that is killed cannot delete its folder, and nothing else frees the memory. */
    private static void deleteThoseLeftBehind() {
        try (Stream<Path> folders = Files.list(MEMORY)) {
            folders.filter(MemoryFolder::isLeftBehind)
                    .forEach(folder -> FileSystemUtils.deleteRecursively(folder.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isLeftBehind(Path folder) {
        var name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
