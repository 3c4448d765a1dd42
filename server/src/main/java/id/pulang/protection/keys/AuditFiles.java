package id.pulang.protection.keys;

import java.nio.file.Path;

/**
 * What the proof of the audit trail keeps outside the database.
 *
 * @param key the private key, readable by its owner only
 * @param checkpoints a copy of every checkpoint, one a line
 */
public record AuditFiles(Path key, Path checkpoints) {

    /** Returns the files as they lie in a data folder. */
    public static AuditFiles in(Path folder) {
        return new AuditFiles(folder.resolve("audit-key"), folder.resolve("audit-checkpoints"));
    }

    /** Returns the file that says which tables carry codes of their rows; it lies beside the checkpoints. */
    public Path codedTables() {
        return checkpoints.resolveSibling("audit-rows");
    }

    /** Returns the same with another place for those that are named; an empty word names none. */
    public AuditFiles or(String otherKey, String otherCheckpoints) {
        return new AuditFiles(
                otherKey.isEmpty() ? key : Path.of(otherKey),
                otherCheckpoints.isEmpty() ? checkpoints : Path.of(otherCheckpoints));
    }
}
