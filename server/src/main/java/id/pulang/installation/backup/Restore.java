package id.pulang.installation.backup;

import id.pulang.installation.files.KeptFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts a backup back: looks at all of it first, and writes only where nothing is. */
public final class Restore {

    private final BackupManifest manifest;
    private final PartReader parts;
    private final Consumer<String> progress;

    private Restore(BackupManifest manifest, PartReader parts, Consumer<String> progress) {
        this.manifest = manifest;
        this.parts = parts;
        this.progress = progress;
    }

    /** Opens a backup and reads each part of it; refuses what is not as it was written. */
    public static Restore of(Path folder, BackupKey key, Consumer<String> progress) throws IOException {
        BackupManifest manifest = new ManifestFile(folder).read(key);
        Migrations.mustBeKnown(manifest.database().migrations());
        PartReader parts = new PartReader(folder, manifest.id(), key);
        progress.accept("Looking at %d parts".formatted(manifest.parts().size()));
        for (Part part : manifest.parts()) {
            try {
                parts.check(part);
            } catch (IOException damaged) {
                throw new BackupRefused(
                        "The backup is damaged: %s, which holds %s: %s."
                                .formatted(folder.resolve(part.file()), part.name(), damaged.getMessage()),
                        damaged);
            }
        }
        return new Restore(manifest, parts, progress);
    }

    /** Returns what the backup says of itself. */
    public BackupManifest manifest() {
        return manifest;
    }

    /** Refuses places that hold something else, or have no room. */
    public void mustFit(KeptFiles files) throws IOException {
        FreeSpace.mustHold(files.folder(), 2 * manifest.database().databaseBytes());
        for (Part part : manifest.files().toList()) {
            Path place = files.place(part.name());
            boolean mayBeNewer = part.name().equals(KeptFiles.ERASED);
            if (Files.exists(place) && !mayBeNewer && !isThere(part, place)) {
                throw new BackupRefused(
                        "%s is there already and another one. Keep it under another name, with the reason."
                                .formatted(place));
            }
        }
    }

    /** Writes the files beside the database; only their owner reads them. Returns those that were not there. */
    public List<Path> writeFiles(KeptFiles files) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Part part : manifest.files().toList()) {
            Path place = files.place(part.name());
            if (!Files.exists(place)) {
                Files.createDirectories(place.toAbsolutePath().resolveSibling(""));
                Files.createFile(
                        place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                written.add(place);
                write(part, place);
            }
        }
        return written;
    }

    /**
     * How many ids are noted as erased.
     *
     * @param inBackup by the backup
     * @param known by it and by every note that was found
     */
    public record Erasures(int inBackup, int known) {}

    /** Adds to the note of who was erased whatever other notes of it hold; ids are never taken out. */
    public Erasures noteErased(KeptFiles files, List<Path> others) throws IOException {
        Set<String> known = new TreeSet<>(erasedInBackup());
        int inBackup = known.size();
        Path place = files.place(KeptFiles.ERASED);
        for (Path note : Stream.concat(Stream.of(place), others.stream()).toList()) {
            known.addAll(Files.exists(note) ? Files.readAllLines(note) : List.of());
        }
        known.remove("");
        if (!known.isEmpty()) {
            Path unfinished = Files.createTempFile(place.toAbsolutePath().resolveSibling(""), "erased", ".unfinished");
            Files.write(unfinished, known);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Erasures(inBackup, known.size());
    }

    private List<String> erasedInBackup() throws IOException {
        for (Part part : manifest.files().toList()) {
            if (part.name().equals(KeptFiles.ERASED)) {
                try (InputStream kept = parts.read(part)) {
                    return new String(kept.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
                }
            }
        }
        return List.of();
    }

    private void write(Part part, Path place) throws IOException {
        try (InputStream content = parts.read(part);
                FileChannel file = FileChannel.open(place, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(file));
            file.force(true);
        }
    }

    private boolean isThere(Part part, Path place) throws IOException {
        try (InputStream kept = parts.read(part)) {
            return Arrays.equals(kept.readAllBytes(), Files.readAllBytes(place));
        }
    }

    /** Refuses a database that holds anything of Pulang. */
    public static void mustBeEmpty(DatabaseOwner owner) throws IOException {
        try (RefilledRows rows = RefilledRows.of(owner)) {
            if (!rows.isEmpty()) {
                throw new BackupRefused("The database %s holds data already; name an empty one.".formatted(owner));
            }
        }
    }

    /** Makes the tables and fills them, all or nothing. */
    public void fill(DatabaseOwner owner) throws IOException {
        try (RefilledRows rows = RefilledRows.of(owner)) {
            try {
                progress.accept("Making the tables");
                Migrations.run(owner, manifest.database().migrations().keySet());
                List<Table> tables = rows.tables();
                mustEqual(tables);
                rows.refill(tables, manifest.database().sequences(), this::fill);
            } catch (IOException | RuntimeException failed) {
                rows.forget();
                throw failed;
            }
        }
    }

    private void fill(RefilledRows.Filling filling) throws IOException {
        int filled = 0;
        for (Part part : manifest.tables().toList()) {
            try (InputStream content = parts.read(part)) {
                long rows = filling.copy(new Table(part.name(), part.columns()), content);
                if (rows != part.rows()) {
                    throw new IOException(
                            "%s has %,d rows and must have %,d".formatted(part.name(), rows, part.rows()));
                }
                progress.accept("%d of %d  %s: %,d rows".formatted(++filled, manifest.tableCount(), part.name(), rows));
            }
        }
        progress.accept("Building the indexes");
    }

    private void mustEqual(List<Table> tables) {
        List<Table> kept = manifest.tables()
                .map(part -> new Table(part.name(), part.columns()))
                .toList();
        if (!kept.equals(tables)) {
            throw new BackupRefused("The tables of the backup are not those that its migrations make.");
        }
    }
}
