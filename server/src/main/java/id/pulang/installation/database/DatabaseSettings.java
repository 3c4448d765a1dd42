package id.pulang.installation.database;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives: in a folder of this machine, or on a PostgreSQL that someone else runs.
 *
 * @param data the folder of the embedded database; {@code ~/.pulang/data} if not said
 * @param db an own server, given by {@code PULANG_DB_URL}, {@code PULANG_DB_USER} and {@code PULANG_DB_PASSWORD}
 * @param audit where the proof of the audit trail is kept outside the database, if not in the data folder:
 *     {@code PULANG_AUDIT_KEY} and {@code PULANG_AUDIT_CHECKPOINTS}
 */
@ConfigurationProperties("pulang")
public record DatabaseSettings(
        @Nullable Path data,
        @DefaultValue Db db,
        @DefaultValue Audit audit) {

    /** Paths of files; empty where none is given. */
    public record Audit(
            @DefaultValue("") String key, @DefaultValue("") String checkpoints) {}

    /**
     * The owner's way into a server that someone else runs; the address is empty when there is none.
     *
     * @param patience how long a page waits for a way into the database before it says so
     * @param answer how long a database may be silent before a way into it counts as broken
     */
    public record Db(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("5s") Duration patience,
            @DefaultValue("60s") Duration answer) {

        public Db {
            new DatabaseAddress(url).objection().ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
        }

        @Override
        public String toString() {
            return url;
        }
    }

    /** The data folder: the one that is set, or the usual one in the home folder. */
    public Path folder() {
        return data != null ? data : Path.of(System.getProperty("user.home"), ".pulang", "data");
    }
}
