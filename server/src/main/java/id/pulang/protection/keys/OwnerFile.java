package id.pulang.protection.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A small file that only its owner reads. It is written beside its place and given its name when complete, so that a
 * crash leaves no half of it, and of two servers that make it at once both read what the first has written.
 */
public final class OwnerFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    /** Names the file; nothing is read yet. */
    public OwnerFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Returns its lines, and makes it of the first lines when there is none. */
    public List<String> lines(Supplier<List<String>> first) throws IOException {
        if (!Files.exists(path)) {
            make(first.get());
        }
        return lines();
    }

    /** Returns the lines of a file that must exist; refuses one that others can read. */
    public List<String> lines() throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
            throw new IOException("Others can read %s. Take that right away: chmod 600 %s".formatted(path, path));
        }
        return Files.readAllLines(path);
    }

    /** Puts other lines into its place; a reader finds either all the old ones or all the new ones. */
    public void replace(List<String> lines) throws IOException {
        Files.move(unfinished(lines), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(path.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private void make(List<String> lines) throws IOException {
        Path unfinished = unfinished(lines);
        try {
            Files.createLink(path, unfinished);
        } catch (FileAlreadyExistsException madeByAnother) {
            // The other's lines are the ones to read.
        } finally {
            Files.delete(unfinished);
        }
    }

    private Path unfinished(List<String> lines) throws IOException {
        Path folder = path.resolveSibling("");
        Files.createDirectories(folder);
        Path unfinished =
                Files.createTempFile(folder, "key", ".unfinished", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(unfinished, lines);
        try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return unfinished;
    }
}
