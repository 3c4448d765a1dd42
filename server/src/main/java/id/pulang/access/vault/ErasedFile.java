package id.pulang.access.vault;

import id.pulang.access.keys.OwnerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whose keys were destroyed, noted beside the keys: an older copy of the database knows nothing of it. Ids only; they
 * say nothing about anybody once the rows are gone.
 */
final class ErasedFile {

    private final Path path;
    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();

    ErasedFile(Path path) {
        this.path = path;
        try {
            read(new OwnerFile(path).lines(List::of)).forEach(erased::add);
        } catch (IOException exception) {
            throw unusable(exception);
        }
    }

    boolean contains(UUID subject) {
        return erased.contains(subject);
    }

    Set<UUID> all() {
        return Set.copyOf(erased);
    }

    /** Notes subjects; the note is on the disk when this returns. */
    synchronized void add(Collection<UUID> subjects) {
        try {
            var lines = new ArrayList<>(new OwnerFile(path).lines(List::of));
            subjects.stream()
                    .filter(subject -> !erased.contains(subject))
                    .map(UUID::toString)
                    .forEach(lines::add);
            new OwnerFile(path).replace(lines);
            read(lines).forEach(erased::add);
        } catch (IOException exception) {
            throw unusable(exception);
        }
    }

    private static List<UUID> read(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(UUID::fromString)
                .toList();
    }

    private UncheckedIOException unusable(IOException exception) {
        return new UncheckedIOException(
                "The note of who was erased, %s, cannot be used: %s".formatted(path, exception.getMessage()),
                exception);
    }
}
