package id.pulang.protection.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Subjects whose data keys were destroyed (crypto-shredding), noted beside the keys, since an older copy of the
 * database knows nothing of it. Ids only; they say nothing about anybody once the rows are gone.
 */
public final class ErasedFile {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedFile.class);
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(2);

    private final Path path;
    private final String copy;
    private volatile Set<UUID> erased = Set.of();
    private volatile FileTime readAt = FileTime.fromMillis(0);
    private volatile long lookedAt;

    /** Keeps no copy. */
    public ErasedFile(Path path) {
        this(path, "");
    }

    /** Keeps a copy in a second place, if one is named; who is noted only there is noted here as well. */
    public ErasedFile(Path path, String copy) {
        this.path = path;
        this.copy = copy;
        Set<UUID> copied = inCopy();
        if (copied.isEmpty()) {
            look();
        } else {
            add(copied);
        }
        copy();
    }

    /** Says whether a subject is noted; what another server notes is known within seconds. */
    public boolean contains(UUID subject) {
        if (System.nanoTime() - lookedAt > LOOK_EVERY) {
            look();
        }
        return erased.contains(subject);
    }

    /** Returns all who are noted, also by other servers. */
    public Set<UUID> all() {
        return Set.copyOf(look());
    }

    /** Reads the file again if it has changed. */
    public synchronized Set<UUID> look() {
        lookedAt = System.nanoTime();
        try {
            FileTime changed = changedAt();
            if (!changed.equals(readAt)) {
                erased = read(new OwnerFile(path).lines(List::of));
                readAt = changed;
            }
            return erased;
        } catch (IOException exception) {
            throw unusable(exception);
        }
    }

    /** Notes subjects and returns which were not noted yet; the note is on the disk when this returns. */
    public Set<UUID> add(Collection<UUID> subjects) {
        var added = new HashSet<>(subjects);
        change(noted -> {
            added.removeAll(noted);
            noted.addAll(added);
        });
        return added;
    }

    /** Takes back a note of what was not done. */
    public void remove(Collection<UUID> subjects) {
        change(noted -> noted.removeAll(subjects));
    }

    private synchronized void change(Consumer<Set<UUID>> change) {
        try (var _ = FileTurn.of(path)) {
            var noted = new LinkedHashSet<>(read(new OwnerFile(path).lines(List::of)));
            change.accept(noted);
            new OwnerFile(path).replace(noted.stream().map(UUID::toString).toList());
            erased = Set.copyOf(noted);
        } catch (IOException exception) {
            throw unusable(exception);
        }
    }

    /**
     * Adds everybody to the copy and takes nobody out of it: it may know more than this file after a restore. What
     * cannot be copied now is copied with the next one, or at the next start; erasing waits for no other machine.
     */
    private synchronized void copy() {
        if (!copy.isEmpty()) {
            var all = new LinkedHashSet<>(inCopy());
            all.addAll(erased);
            try {
                new OwnerFile(Path.of(copy))
                        .replace(all.stream().map(UUID::toString).toList());
            } catch (IOException exception) {
                LOG.warn("The note of who was erased could not be copied to {}", copy, exception);
            }
        }
    }

    private Set<UUID> inCopy() {
        try {
            return copy.isEmpty() ? Set.of() : read(new OwnerFile(Path.of(copy)).lines(List::of));
        } catch (IOException exception) {
            LOG.warn("The second note of who was erased, {}, could not be read", copy, exception);
            return Set.of();
        }
    }

    private static Set<UUID> read(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private FileTime changedAt() throws IOException {
        if (!Files.exists(path)) {
            new OwnerFile(path).lines(List::of);
        }
        return Files.getLastModifiedTime(path);
    }

    private UncheckedIOException unusable(IOException exception) {
        return new UncheckedIOException(
                "The note of who was erased, %s, cannot be used: %s".formatted(path, exception.getMessage()),
                exception);
    }

    /**
     * Notes whose keys a transaction destroys, as the last thing before its commit, and takes the note back when it is
     * rolled back: nobody is noted as erased whose rows are still there. If nobody knows how the commit ended, the note
     * stays, and the next start erases again.
     */
    public static final class Note implements TransactionSynchronization {

        private final ErasedFile file;
        private final Set<UUID> subjects;
        private final Consumer<Collection<UUID>> whenErased;
        private Set<UUID> noted = Set.of();

        /** Names the file, whose keys are destroyed, and who hears of it once that is certain. */
        public Note(ErasedFile file, Set<UUID> subjects, Consumer<Collection<UUID>> whenErased) {
            this.file = file;
            this.subjects = subjects;
            this.whenErased = whenErased;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            noted = file.add(subjects);
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_ROLLED_BACK) {
                file.copy();
                whenErased.accept(subjects);
            } else if (!noted.isEmpty()) {
                file.remove(noted);
            }
        }
    }
}
