package id.pulang.installation.backup;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What both ways, out of a database and into one, ask of it: which tables there are, and where its sequences stand. */
final class DatabaseRows {

    private static final String OURS =
            "n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')";

    private final Connection connection;

    DatabaseRows(Connection connection) {
        this.connection = connection;
    }

    /** Opens a way that no network forgets; row-level policies must not hide a row from it, rather it fails. */
    static Connection opened(DatabaseOwner owner) throws SQLException {
        Properties way = new Properties();
        way.setProperty("tcpKeepAlive", "true");
        if (!owner.user().isEmpty()) {
            way.setProperty("user", owner.user());
            way.setProperty("password", owner.password());
        }
        Connection connection = DriverManager.getConnection(owner.url(), way);
        try (var statement = connection.createStatement()) {
            statement.execute("set row_security = off");
            statement.execute("set synchronize_seqscans = off");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** Takes a lock that lasts as long as its own connection; nothing if others hold it. */
    static Optional<Closeable> turn(DatabaseOwner owner, String lock) throws IOException {
        return asked(() -> {
            Connection held = opened(owner);
            var taken = new DatabaseRows(held).list("select %s(20221, 19)".formatted(lock), row -> row.getBoolean(1));
            held.commit();
            Closeable turn = new DatabaseRows(held)::close;
            if (!taken.getFirst()) {
                turn.close();
            }
            return Optional.of(turn).filter(_ -> taken.getFirst());
        });
    }

    /** Every table of the modules; extensions' own aside, and sessions, which would log people in again. */
    List<Table> tables() throws SQLException {
        return list(
                """
                select format('%%I.%%I', n.nspname, c.relname), array(
                    select quote_ident(a.attname) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and %s
                    and not (n.nspname = 'access' and c.relname in ('session', 'session_attributes'))
                    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                order by 1
                """.formatted(OURS),
                row -> new Table(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    /** Where each sequence stands that was used. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new LinkedHashMap<>();
        list("""
                select format('%%I.%%I', n.nspname, s.sequencename), s.last_value
                from pg_sequences s join pg_namespace n on n.nspname = s.schemaname
                where s.last_value is not null and %s order by 1
                """.formatted(OURS), row -> sequences.put(row.getString(1), row.getLong(2)));
        return sequences;
    }

    /** The schemas of the modules. */
    List<String> schemas() throws SQLException {
        return words("select quote_ident(n.nspname) from pg_namespace n where %s order by 1".formatted(OURS));
    }

    /** The first column of all rows. */
    List<String> words(String sql) throws SQLException {
        return list(sql, row -> row.getString(1));
    }

    <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    CopyManager copying() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Asks something, and says it in a sentence when the database does not go along. */
    static <T> T asked(Asking<T> asking) throws IOException {
        try {
            return asking.ask();
        } catch (SQLException why) {
            throw new IOException("The database did not go along: " + why.getMessage(), why);
        }
    }

    /** Closes the way. */
    void close() throws IOException {
        asked(() -> {
            connection.close();
            return connection;
        });
    }

    /** A question to a database. */
    interface Asking<T> {
        T ask() throws SQLException, IOException;
    }

    /** Makes something of a row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
