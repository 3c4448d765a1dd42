package id.pulang.installation.commands;

import id.pulang.installation.database.ServedDatabase;
import id.pulang.installation.files.KeptFiles;
import id.pulang.protection.keys.AuditFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one Pulang keeps what it knows, as a command finds it that runs beside the server: by its options and by the
 * same settings as the server.
 *
 * @param isOutside whether the database is one that someone else runs
 */
record Installation(Path folder, boolean isOutside) {

    static Installation named(@Nullable Path data) {
        return data == null
                ? new Installation(
                        home().resolve("data"), !setting("PULANG_DB_URL").isEmpty())
                : new Installation(data, false);
    }

    ServedDatabase outside() {
        return new ServedDatabase(setting("PULANG_DB_URL"), setting("PULANG_DB_USER"), setting("PULANG_DB_PASSWORD"));
    }

    AuditFiles audit() {
        return AuditFiles.in(folder).or(setting("PULANG_AUDIT_KEY"), setting("PULANG_AUDIT_CHECKPOINTS"));
    }

    /** The address of the key that seals the keysets; none if empty. */
    String masterKey() {
        return setting("PULANG_MASTER_KEY");
    }

    /** A second place for the note of who was erased; none if empty. */
    String erasedCopy() {
        return setting("PULANG_ERASED_COPY");
    }

    Path key() {
        return kept().place("pulang.key");
    }

    /** The files beside the database, and where settings have put some of them. */
    KeptFiles kept() {
        Map<String, Path> elsewhere = new HashMap<>();
        Map.of(
                        "pulang.key", "PULANG_KEY_FILE",
                        "audit-key", "PULANG_AUDIT_KEY",
                        "audit-checkpoints", "PULANG_AUDIT_CHECKPOINTS")
                .forEach((name, setting) -> {
                    if (!setting(setting).isEmpty()) {
                        elsewhere.put(name, Path.of(setting(setting)));
                    }
                });
        Path key = elsewhere.get("pulang.key");
        if (key != null) {
            List.of("pulang.keysets", "pulang.erased").forEach(name -> elsewhere.put(name, key.resolveSibling(name)));
        }
        return new KeptFiles(folder, elsewhere);
    }

    /** The key of its backups: as told, by the setting, or beside the data folder's usual place. */
    static Path backupKey(@Nullable Path told) {
        if (told != null) {
            return told;
        }
        String setting = setting("PULANG_BACKUP_KEY");
        return setting.isEmpty() ? home().resolve("backup-key") : Path.of(setting);
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"), ".pulang");
    }

    private static String setting(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
