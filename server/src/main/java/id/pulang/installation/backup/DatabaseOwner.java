package id.pulang.installation.backup;

import java.io.Closeable;
import java.io.IOException;

/** The owner's way into a database; user and password are empty where the address says them. */
public record DatabaseOwner(String url, String user, String password) {

    /** Holds the database together with others that only work with it; refuses while a restore fills it. */
    public Closeable together() throws IOException {
        return DatabaseRows.turn(this, "pg_try_advisory_lock_shared")
                .orElseThrow(() -> new BackupRefused(
                        "A restore is filling the database %s. Wait until it has ended.".formatted(this)));
    }

    /** Holds the database alone; refuses while a server or a command works with it. */
    public Closeable alone() throws IOException {
        return DatabaseRows.turn(this, "pg_try_advisory_lock")
                .orElseThrow(() -> new BackupRefused(
                        "A server, a backup or another restore works with the database %s. End it first."
                                .formatted(this)));
    }

    @Override
    public String toString() {
        return url;
    }
}
