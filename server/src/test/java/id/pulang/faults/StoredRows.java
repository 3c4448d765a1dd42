package id.pulang.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What a database really holds, asked by its owner past the application, also after it was started again. */
record StoredRows(Path data) {

    private static final int LINE_OF_THE_PORT = 3;

    String url() {
        try {
            var note = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
            return "jdbc:postgresql://127.0.0.1:%s/postgres"
                    .formatted(note.get(LINE_OF_THE_PORT).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password() {
        try {
            return Files.readString(data.resolve("database-password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "pulang_owner", password());
    }

    /** Kills the database as a power cut would, without a word to it. */
    void killTheDatabase() {
        try {
            long number = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .getFirst()
                    .strip());
            ProcessHandle.of(number).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count(String sql, Object... values) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Rows of an import that are missing, there twice, or not told of once each; and what the import says of itself.
     */
    long wrongInImport(java.util.UUID incident, long rows, long problems) throws SQLException {
        long stored = count("select count(*) from incidents.statement where incident_id = ?", incident);
        long different =
                count("select count(distinct row_number) from incidents.statement where incident_id = ?", incident);
        long told = count("""
                select count(*) from incidents.problem p join incidents.upload u on u.id = p.upload_id
                where u.incident_id = ?
                """, incident);
        long done =
                count("select sum(rows_done) from incidents.import where incident_id = ? and state = 'DONE'", incident);
        long audited = count("""
                select count(*) from access.audit_entry e, unnest(e.subjects) s
                where e.act = 'statements written' and s in (select id from incidents.statement where incident_id = ?)
                """, incident);
        return Math.abs(rows - stored)
                + Math.abs(rows - different)
                + Math.abs(problems - told)
                + Math.abs(rows - done)
                + Math.abs(rows - audited);
    }

    /** Places of the audit chain that are missing or doubled, and entries that have none and do not wait for one. */
    long gapsInTheChain() throws SQLException {
        return count("select coalesce(max(seq), 0) - count(*) from access.audit_link") + count("""
                select count(*) from access.audit_entry e
                where not exists (select from access.audit_link l where l.entry_id = e.id)
                    and not exists (select from access.audit_waiting w where w.entry_id = e.id)
                """);
    }
}
