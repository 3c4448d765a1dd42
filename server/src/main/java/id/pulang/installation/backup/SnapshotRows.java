package id.pulang.installation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** A database as it was at one moment, read as its owner while others go on writing. */
final class SnapshotRows implements AutoCloseable {

    private final DatabaseRows database;

    private SnapshotRows(DatabaseRows database) {
        this.database = database;
    }

    /** Opens the database; the moment is that of the first question. */
    static SnapshotRows of(DatabaseOwner owner) throws IOException {
        return DatabaseRows.asked(() -> {
            Connection connection = DatabaseRows.opened(owner);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return new SnapshotRows(new DatabaseRows(connection));
        });
    }

    List<Table> tables() throws IOException {
        return DatabaseRows.asked(database::tables);
    }

    /** The sequences as they are now, which is never behind the moment. */
    Map<String, Long> sequences() throws IOException {
        return DatabaseRows.asked(database::sequences);
    }

    /** The names of the scripts that made the tables, in their order; none when the server was never started. */
    List<String> migrations() throws IOException {
        return DatabaseRows.asked(() ->
                database.words("select to_regclass('flyway_schema_history')").getFirst() instanceof String
                        ? database.words("select script from flyway_schema_history where success and script <> '' "
                                + "and type = 'SQL' order by installed_rank")
                        : List.of());
    }

    String version() throws IOException {
        return DatabaseRows.asked(() -> database.words("show server_version").getFirst());
    }

    long databaseBytes() throws IOException {
        return DatabaseRows.asked(() -> Long.parseLong(
                database.words("select pg_database_size(current_database())").getFirst()));
    }

    BackupManifest.ChainEnd auditEnd() throws IOException {
        return DatabaseRows.asked(() -> database
                .list(
                        "select seq, encode(hash, 'hex') from access.audit_link order by seq desc limit 1",
                        row -> new BackupManifest.ChainEnd(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElse(new BackupManifest.ChainEnd(0, "")));
    }

    /** Writes all rows of a table in PostgreSQL's binary form and returns how many there are. */
    long copy(Table table, OutputStream out) throws IOException {
        return DatabaseRows.asked(
                () -> database.copying().copyOut("copy %s to stdout (format binary)".formatted(table.list()), out));
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
