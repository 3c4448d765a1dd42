package id.pulang.protection;

import id.pulang.protection.keys.FileTurn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;

/** The keysets as the file has them now: another process may have added newer keys while this one runs. */
final class HeldKeysets {

    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(2);

    private final KeysetFile file;
    private volatile Keysets keysets;
    private volatile FileTime readAt = FileTime.fromMillis(0);
    private volatile long lookedAt = System.nanoTime();

    HeldKeysets(KeysetFile file) {
        this.file = file;
        file.complete();
        keysets = file.read();
    }

    /** Returns them, and reads the file again when it has changed. */
    Keysets now() {
        if (System.nanoTime() - lookedAt > LOOK_EVERY) {
            look();
        }
        return keysets;
    }

    /** Reads the file again if it has changed. */
    synchronized Keysets look() {
        lookedAt = System.nanoTime();
        FileTime changed = changedAt();
        if (!changed.equals(readAt)) {
            keysets = file.read();
            readAt = changed;
        }
        return keysets;
    }

    /**
     * Adds newer keys and writes them down before anything is sealed with them. Two processes that rotate at once do so
     * one after the other, so that none loses the keys of the other.
     */
    synchronized void rotate() {
        try (var _ = FileTurn.of(file.path())) {
            Keysets newer = file.read().rotated();
            file.write(newer);
            keysets = newer;
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("New keys cannot be made", exception);
        } catch (IOException exception) {
            throw new UncheckedIOException("The key file " + file.path() + " cannot be locked", exception);
        }
    }

    private FileTime changedAt() {
        try {
            return Files.getLastModifiedTime(file.path());
        } catch (IOException exception) {
            throw new UncheckedIOException("The key file " + file.path() + " is gone", exception);
        }
    }
}
