package id.pulang.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A database as it was at one moment, read as its owner while others go on writing. */
final class SnapshotRows implements AutoCloseable {

    private final Connection connection;
    private final DatabaseRows database;

    private SnapshotRows(Connection connection) {
        this.connection = connection;
        this.database = new DatabaseRows(connection);
    }

    /** Opens the database; the moment is that of the first question. */
    static SnapshotRows of(DatabaseOwner owner) throws IOException {
        try {
            Connection connection = DatabaseRows.opened(owner);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return new SnapshotRows(connection);
        } catch (SQLException why) {
            throw DatabaseRows.unusable(why);
        }
    }

    List<Table> tables() throws IOException {
        return asked(DatabaseRows::tables);
    }

    /** The sequences as they are now, which is never behind the moment. */
    Map<String, Long> sequences() throws IOException {
        return asked(DatabaseRows::sequences);
    }

    /** The names of the scripts that made the tables, in their order; none when the server was never started. */
    List<String> migrations() throws IOException {
        return asked(rows ->
                rows.words("select to_regclass('flyway_schema_history')").getFirst() instanceof String
                        ? rows.words("select script from flyway_schema_history where success and script <> '' "
                                + "and type = 'SQL' order by installed_rank")
                        : List.of());
    }

    String version() throws IOException {
        return asked(rows -> rows.words("show server_version").getFirst());
    }

    long databaseBytes() throws IOException {
        return asked(rows -> Long.parseLong(
                rows.words("select pg_database_size(current_database())").getFirst()));
    }

    Manifest.ChainEnd auditEnd() throws IOException {
        return asked(rows -> rows
                .list(
                        "select seq, encode(hash, 'hex') from access.audit_link order by seq desc limit 1",
                        row -> new Manifest.ChainEnd(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElse(new Manifest.ChainEnd(0, "")));
    }

    /** Writes all rows of a table in PostgreSQL's binary form and returns how many there are. */
    long copy(Table table, OutputStream out) throws IOException {
        return asked(rows -> rows.copying().copyOut("copy %s to stdout (format binary)".formatted(table.list()), out));
    }

    private <T> T asked(Asking<T> asking) throws IOException {
        try {
            return asking.of(database);
        } catch (SQLException why) {
            throw DatabaseRows.unusable(why);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException why) {
            throw DatabaseRows.unusable(why);
        }
    }

    private interface Asking<T> {
        T of(DatabaseRows rows) throws SQLException, IOException;
    }
}
