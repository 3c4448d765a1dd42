package id.pulang.audit.verification;

import id.pulang.audit.chain.AuditEntry;
import id.pulang.audit.chain.Checkpoint;
import id.pulang.audit.chain.HashChainLink;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The whole chain as its owner reads it, at one moment; rows stream by, so that their number does not matter. */
final class StoredChainRows implements AutoCloseable {

    private static final String LINK = "seq, entry_id, content, mark, hash";

    private final ChainSnapshotRows ways;
    private final Connection connection;
    private final JdbcClient jdbc;

    private StoredChainRows(ChainSnapshotRows ways) throws SQLException {
        this.ways = ways;
        this.connection = ways.first();
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static StoredChainRows opened(String url, String owner, String password) throws IOException {
        try {
            return new StoredChainRows(new ChainSnapshotRows(url, owner, password));
        } catch (SQLException wrong) {
            throw unreadable(wrong);
        }
    }

    /** Whether there is a chain; not so before the server was started once. */
    boolean exist() {
        return jdbc.sql("select to_regclass('access.audit_link') is not null")
                .query(Boolean.class)
                .single();
    }

    /** Names the moment at which all is read. */
    String snapshot() {
        return jdbc.sql("select pg_export_snapshot()")
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** Shows every place in order, with its entry where there is one. */
    void places(String snapshot, BiConsumer<HashChainLink, Optional<AuditEntry>> reader) throws IOException {
        try (Connection links = ways.beside(snapshot);
                Connection entries = ways.beside(snapshot);
                Connection asked = ways.beside(snapshot)) {
            var found = new StoredEntryRows(entries, asked);
            CopyOut places =
                    ChainSnapshotRows.stream(links, "select %s from access.audit_link order by seq".formatted(LINK));
            for (var row = ChainSnapshotRows.next(places); row.isPresent(); row = ChainSnapshotRows.next(places)) {
                HashChainLink link = StoredRow.link(row.get());
                reader.accept(link, found.find(link.entry()));
            }
        } catch (SQLException wrong) {
            throw unreadable(wrong);
        }
    }

    /** Shows what waits for a place, with its number instead of one. */
    void waiting(BiConsumer<HashChainLink, Optional<AuditEntry>> reader) throws IOException {
        try {
            CopyOut rows = ChainSnapshotRows.stream(connection, """
                    select w.number, w.entry_id, w.content, w.mark, w.mark, %s
                    from access.audit_waiting w left join access.audit_entry e on e.id = w.entry_id
                    order by w.number
                    """.formatted(StoredEntryRows.FIELDS));
            for (byte @Nullable [] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                StoredRow.fields(row)
                        .ifPresent(fields -> reader.accept(StoredRow.link(fields), StoredRow.entry(fields)));
            }
        } catch (SQLException wrong) {
            throw unreadable(wrong);
        }
    }

    /** Whether anything up to a number still waits now; looks at a new moment. */
    boolean stillWaits(long number) throws IOException {
        try {
            connection.rollback();
        } catch (SQLException wrong) {
            throw unreadable(wrong);
        }
        return jdbc.sql("select exists (select from access.audit_waiting where number <= :number)")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    List<Checkpoint> checkpoints() {
        return jdbc.sql("select seq, hash, at, key_id, signature from access.audit_checkpoint order by seq")
                .query((row, _) -> new Checkpoint(
                        row.getLong("seq"),
                        row.getBytes("hash"),
                        row.getObject("at", Timestamp.class).toInstant(),
                        row.getString("key_id"),
                        row.getBytes("signature")))
                .list();
    }

    long entries() {
        return jdbc.sql("select count(*) from access.audit_entry")
                .query(Long.class)
                .single();
    }

    /** Which entries neither have a place nor wait for one, the first by time, in words. */
    List<String> withoutPlace(int most) {
        return jdbc.sql("""
                select e.id || ' of ' || e.at from access.audit_entry e
                where not exists (select from access.audit_link l where l.entry_id = e.id)
                    and not exists (select from access.audit_waiting w where w.entry_id = e.id)
                order by e.at, e.id limit :most
                """)
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static IOException unreadable(SQLException wrong) {
        return new IOException("The database cannot be read: " + wrong.getMessage(), wrong);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}
