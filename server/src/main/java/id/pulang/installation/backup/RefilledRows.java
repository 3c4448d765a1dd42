package id.pulang.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A database whose tables are filled again, all of them in one transaction.
 *
 * <p>Keys, indexes and triggers are taken away first and put back last, which needs no order among the tables, checks
 * everything once, and takes a fraction of the time.
 */
final class RefilledRows implements AutoCloseable {

    private static final String OURS = """
            n.nspname not like 'pg\\_%%' and n.nspname not in ('information_schema', 'public')
                and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """.replace("%%", "%");

    private final Connection connection;
    private final DatabaseRows database;

    private RefilledRows(Connection connection) {
        this.connection = connection;
        this.database = new DatabaseRows(connection);
    }

    static RefilledRows of(DatabaseOwner owner) throws IOException {
        return DatabaseRows.asked(() -> new RefilledRows(DatabaseRows.opened(owner)));
    }

    /** Whether nothing of Pulang is there. */
    boolean isEmpty() throws IOException {
        return DatabaseRows.asked(() -> database.schemas().isEmpty()
                && database.words("select relname from pg_class where relname = 'flyway_schema_history'")
                        .isEmpty());
    }

    List<Table> tables() throws IOException {
        return DatabaseRows.asked(database::tables);
    }

    /** Empties all tables, lets them be filled, sets the sequences, and commits. */
    void refill(List<Table> tables, Map<String, Long> sequences, Filler filler) throws IOException {
        DatabaseRows.asked(() -> {
            database.execute("set local maintenance_work_mem = '128MB'");
            List<String> putBack = takeAway();
            database.execute("truncate "
                    + String.join(", ", tables.stream().map(Table::name).toList()));
            filler.fill(this::copy);
            for (var sequence : sequences.entrySet()) {
                database.execute("select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
            }
            for (String sql : putBack) {
                database.execute(sql);
            }
            connection.commit();
            database.execute("analyze");
            connection.commit();
            return putBack;
        });
    }

    /** Takes away what would be checked row by row, and returns what puts it back. */
    private List<String> takeAway() throws SQLException {
        List<String> putBack = new ArrayList<>();
        for (var change : List.of(constraints("'f'"), constraints("'p', 'u', 'x'"), indexes(), triggers())) {
            List<String> undone = new ArrayList<>();
            for (String[] both : change) {
                database.execute(both[0]);
                undone.add(both[1]);
            }
            putBack.addAll(0, undone);
        }
        return putBack;
    }

    private List<String[]> constraints(String kinds) throws SQLException {
        return changes("""
                select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname),
                    format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname,
                        pg_get_constraintdef(k.oid))
                from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where k.contype in (KINDS) and
                """.replace("KINDS", kinds));
    }

    private List<String[]> indexes() throws SQLException {
        return changes("""
                select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
                from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and not exists (select from pg_constraint k where k.conindid = i.indexrelid) and
                """);
    }

    private List<String[]> triggers() throws SQLException {
        return changes("""
                select distinct format('alter table %s disable trigger user', c.oid::regclass),
                    format('alter table %s enable trigger user', c.oid::regclass)
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where not t.tgisinternal and t.tgenabled = 'O' and
                """);
    }

    private List<String[]> changes(String sql) throws SQLException {
        return database.list(sql + OURS, row -> new String[] {row.getString(1), row.getString(2)});
    }

    private long copy(Table table, InputStream rows) throws IOException {
        return DatabaseRows.asked(
                () -> database.copying().copyIn("copy %s from stdin (format binary)".formatted(table.list()), rows));
    }

    /** Takes away all that is Pulang's, where filling it did not succeed. */
    void forget() throws IOException {
        DatabaseRows.asked(() -> {
            connection.rollback();
            for (String schema : database.schemas()) {
                database.execute("drop schema %s cascade".formatted(schema));
            }
            database.execute("drop table if exists flyway_schema_history");
            connection.commit();
            return database;
        });
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    /** Fills all tables, one after the other. */
    interface Filler {
        void fill(Filling filling) throws IOException;
    }

    /** Fills one table. */
    interface Filling {
        long copy(Table table, InputStream rows) throws IOException;
    }
}
