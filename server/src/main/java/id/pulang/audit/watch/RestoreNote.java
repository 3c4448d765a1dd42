package id.pulang.audit.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A note in the data folder that the database was put back from a backup. The first start writes it into the audit
 * trail, whose key only the server has, and tells all posts: accounts, roles and second steps are as they were at that
 * moment.
 */
public record RestoreNote(Path file) {

    /** The note of a data folder, be it there or not. */
    public static RestoreNote in(Path folder) {
        return new RestoreNote(folder.resolve("put-back"));
    }

    /** Leaves the note. */
    public void write(Instant takenAt) throws IOException {
        Files.writeString(file, takenAt.toString());
    }

    /** Of which moment the backup was that was put back; empty when none was since the last start. */
    public Optional<Instant> takenAt() throws IOException {
        return Files.exists(file)
                ? Optional.of(Instant.parse(Files.readString(file).strip()))
                : Optional.empty();
    }

    /** Takes the note away once it was told. */
    public void told() throws IOException {
        Files.deleteIfExists(file);
    }
}
