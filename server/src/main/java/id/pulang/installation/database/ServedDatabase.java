package id.pulang.installation.database;

import id.pulang.installation.backup.BackupRefused;
import id.pulang.installation.backup.DatabaseOwner;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A PostgreSQL that someone else runs; its address comes from {@code PULANG_DB_URL}.
 *
 * @param turn held as long as this program works with it, so that no restore fills it meanwhile
 */
public record ServedDatabase(String url, String owner, String password, Closeable turn) implements RunningDatabase {

    public ServedDatabase {
        new DatabaseAddress(url).objection().ifPresent(objection -> {
            throw new DatabaseUnusable(objection);
        });
    }

    /** One that nobody holds yet. */
    public ServedDatabase(String url, String owner, String password) {
        this(url, owner, password, () -> {});
    }

    /** Holds it together with other servers. */
    public ServedDatabase held() {
        try {
            return new ServedDatabase(url, owner, password, new DatabaseOwner(url, owner, password).together());
        } catch (BackupRefused restoring) {
            throw new DatabaseUnusable(String.valueOf(restoring.getMessage()), restoring);
        } catch (IOException away) {
            throw new DatabaseUnusable("The database %s cannot be reached: %s".formatted(url, away.getMessage()), away);
        }
    }

    @Override
    public void close() {
        try {
            turn.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
