package id.pulang.installation.backup;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a backup says of itself; it holds no personal data and is marked with the backup key.
 *
 * @param form the form of the backup's files
 * @param id of this backup, from which the keys of its parts are derived
 * @param key the name of the backup key that opens it
 * @param takenAt the moment whose state it holds
 * @param auditEnd the last place of the audit chain and its hash; 0 and nothing when it was empty
 * @param parts all sealed files
 */
public record BackupManifest(
        int form,
        String id,
        String key,
        Instant takenAt,
        @JsonUnwrapped Database database,
        ChainEnd auditEnd,
        List<Part> parts) {

    /** The form that this program writes and reads. */
    static final int FORM = 1;

    /**
     * The database of which a backup was made.
     *
     * @param postgres its version
     * @param migrations which scripts had made the tables, and a hash of each
     * @param databaseBytes how large it was
     * @param sequences where each sequence stood
     */
    public record Database(
            String postgres, Map<String, String> migrations, long databaseBytes, Map<String, Long> sequences) {}

    /** The end of the audit chain. */
    public record ChainEnd(long place, String hash) {}

    Stream<Part> tables() {
        return parts.stream().filter(Part::holdsTable);
    }

    Stream<Part> files() {
        return parts.stream().filter(part -> !part.holdsTable());
    }

    /** Returns how many rows all tables have. */
    public long rows() {
        return tables().mapToLong(Part::rows).sum();
    }

    /** Returns how many rows each table has. */
    public Map<String, Long> counts() {
        return tables().collect(Collectors.toMap(Part::name, Part::rows, Long::sum, TreeMap::new));
    }

    /** Returns the name of the backup key that opens it. */
    public String keyName() {
        return key;
    }

    /** Returns how many tables it holds. */
    public long tableCount() {
        return tables().count();
    }

    /** Returns how many bytes its sealed files have. */
    public long stored() {
        return parts.stream().mapToLong(Part::stored).sum();
    }
}
