package id.pulang.portal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.pulang.installation.database.DatabaseConfiguration;
import id.pulang.installation.database.PublicAccess;
import id.pulang.installation.database.PublicRole;
import id.pulang.portal.receipts.Stretching;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The functions of the schema {@code portal}: all that the public process may do with the database. */
final class PortalRows {

    private static final int CONNECTIONS = 6;
    private static final int PATIENCE_MILLIS = 5000;

    private final JdbcClient jdbc;

    private PortalRows(DataSource source) {
        jdbc = JdbcClient.create(source);
    }

    /** A way into the database with a few connections that are kept. */
    static PortalRows on(PublicAccess access) {
        var pool = new HikariConfig();
        pool.setPoolName("portal");
        pool.setDataSource(DatabaseConfiguration.connections(access.url(), PublicRole.NAME, access.password()));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        return new PortalRows(new HikariDataSource(pool));
    }

    /** What the desk has said; empty while it never started. */
    Optional<DeskSettings> settings() {
        return jdbc.sql("select keyset, salt, memory, passes from portal.settings()")
                .query((row, _) -> new DeskSettings(
                        row.getBytes("keyset"),
                        new Stretching.Cost(row.getBytes("salt"), row.getInt("memory"), row.getInt("passes"))))
                .optional();
    }

    /** Keeps a deposit; the same one again changes nothing. Returns false where so many wait that none is taken. */
    boolean put(UUID id, Instant at, byte[] sealed) {
        return jdbc.sql("select portal.put(:id, :at, :sealed)")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sealed", sealed)
                .query(Boolean.class)
                .single();
    }

    void open(byte[] index, byte[] sealedKey, byte[] words) {
        jdbc.sql("select 1 from portal.open_mailbox(:index, :key, :words)")
                .param("index", index)
                .param("key", sealedKey)
                .param("words", words)
                .query()
                .listOfRows();
    }

    /** Returns a mailbox, or for an unknown index something of the same size. */
    Fetched fetch(byte[] index) {
        return jdbc.sql("select sealed_key, words from portal.fetch(:index)")
                .param("index", index)
                .query((row, _) -> new Fetched(row.getBytes(1), row.getBytes(2)))
                .single();
    }

    /** A mailbox as it is kept. */
    record Fetched(byte[] sealedKey, byte[] words) {}

    /** The desk's public keys, and what a receipt costs. */
    record DeskSettings(byte[] keyset, Stretching.Cost cost) {}
}
