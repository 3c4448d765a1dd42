package id.pulang.installation.backup;

import id.pulang.installation.files.KeptFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Makes a backup of everything at one moment, while the server runs or not: each table and each file beside the
 * database in a sealed part, and a manifest that says what must be there.
 */
public final class Backup {

    private static final int ID_BYTES = 16;

    private final DatabaseOwner database;
    private final KeptFiles files;
    private final BackupKey key;
    private final Clock clock;
    private final Consumer<String> progress;

    /**
     * Names what to keep and how to seal it.
     *
     * @param progress is told in a line how far it is
     */
    public Backup(DatabaseOwner database, KeptFiles files, BackupKey key, Clock clock, Consumer<String> progress) {
        this.database = database;
        this.files = files;
        this.key = key;
        this.clock = clock;
        this.progress = progress;
    }

    /** Writes it to a folder that does not exist yet, or is empty; nothing is left of one that did not succeed. */
    public BackupManifest into(Path place) throws IOException {
        try (BackupFolder folder = BackupFolder.begun(place)) {
            PartWriter parts = new PartWriter(folder.path(), newId(), key);
            SortedMap<String, Path> signed = files.all();
            signed.keySet().retainAll(List.of(KeptFiles.CHECKPOINTS));
            write(signed, parts);
            try (SnapshotRows rows = SnapshotRows.of(database)) {
                FreeSpace.mustHold(folder.path(), rows.databaseBytes());
                BackupManifest manifest = write(rows, parts);
                new ManifestFile(folder.path()).write(manifest, key);
                folder.finish();
                return manifest;
            }
        }
    }

    private BackupManifest write(SnapshotRows rows, PartWriter parts) throws IOException {
        List<String> scripts = rows.migrations();
        if (scripts.isEmpty()) {
            throw new BackupRefused("The database holds nothing yet; start the server once.");
        }
        Instant takenAt = clock.instant();
        Map<String, String> migrations = Migrations.hashed(scripts);
        List<Table> tables = rows.tables();
        for (Table table : tables) {
            Part part = parts.write(Part.Kind.TABLE, table.name(), table.columns(), out -> rows.copy(table, out));
            progress.accept("%d of %d  %s: %,d rows"
                    .formatted(tables.indexOf(table) + 1, tables.size(), table.name(), part.rows()));
        }
        SortedMap<String, Path> others = files.all();
        others.remove(KeptFiles.CHECKPOINTS);
        write(others, parts);
        return new BackupManifest(
                BackupManifest.FORM,
                parts.backup(),
                key.name(),
                takenAt,
                new BackupManifest.Database(rows.version(), migrations, rows.databaseBytes(), rows.sequences()),
                rows.auditEnd(),
                parts.written());
    }

    private void write(SortedMap<String, Path> found, PartWriter parts) throws IOException {
        for (var file : found.entrySet()) {
            parts.write(Part.Kind.FILE, file.getKey(), List.of(), out -> {
                Files.copy(file.getValue(), out);
                return 0;
            });
            progress.accept("file " + file.getKey());
        }
    }

    private static String newId() {
        byte[] id = new byte[ID_BYTES];
        new SecureRandom().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
