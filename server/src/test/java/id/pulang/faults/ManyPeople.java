package id.pulang.faults;

import id.pulang.installation.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a database of many invented people out of a small one, in the same proportions: every row that is bound to an
 * incident, a person or a case is copied under new ids. What the audit trail holds is not copied, it cannot be made so.
 */
public final class ManyPeople {

    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname in
                ('incidents', 'people', 'cases', 'assistance', 'screening', 'clearances', 'repatriation')
                and exists (
                    select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                    where i.indrelid = c.oid and i.indisprimary and a.atttypid = 'uuid'::regtype)
            order by 1
            """;

    /** Which columns a copy has, and what stands in them: ids keep their order, and words that must differ do. */
    private static final String COLUMNS = """
            select quote_ident(a.attname), case
                when a.atttypid = 'uuid'::regtype then format('(n.x || substr(t.%1$I::text, 5))::uuid', a.attname)
                when a.atttypid = 'uuid[]'::regtype
                    then format('array(select (n.x || substr(i::text, 5))::uuid from unnest(t.%1$I) i)', a.attname)
                when alone and a.atttypid = 'text'::regtype then format('t.%1$I || ''-'' || n.x', a.attname)
                else format('t.%1$I', a.attname) end
            from pg_attribute a, lateral (select exists (
                select from pg_index i where i.indrelid = a.attrelid and i.indisunique and i.indnkeyatts = 1
                    and i.indkey[0] = a.attnum) as alone) keys
            where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
                and a.attgenerated = '' and a.attidentity = ''
            order by a.attnum
            """;

    private ManyPeople() {}

    /** Multiplies what lies in a data folder: {@code FOLDER TIMES}. */
    public static void main(String[] arguments) throws SQLException {
        try (var database = EmbeddedDatabase.start(Path.of(arguments[0]));
                var owner = DriverManager.getConnection(database.url(), database.owner(), database.password())) {
            multiply(owner, Integer.parseInt(arguments[1]));
        }
    }

    /** Adds so many copies; needs a superuser, because foreign keys are not asked meanwhile. */
    public static void multiply(Connection owner, int copies) throws SQLException {
        execute(owner, "set session_replication_role = replica");
        execute(owner, "set maintenance_work_mem = '128MB'");
        owner.setAutoCommit(false);
        List<String> again = new ArrayList<>();
        for (String table : first(owner, TABLES)) {
            again.addAll(withoutIndexes(owner, table));
            copy(owner, table, copies);
        }
        for (String index : again) {
            execute(owner, index);
        }
        owner.commit();
        execute(owner, "analyze");
        owner.commit();
    }

    private static List<String> withoutIndexes(Connection owner, String table) throws SQLException {
        String plain = """
                from pg_index i where i.indrelid = '%s'::regclass
                    and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                """.formatted(table);
        List<String> definitions = first(owner, "select pg_get_indexdef(i.indexrelid) " + plain);
        for (String drop : first(owner, "select 'drop index ' || i.indexrelid::regclass " + plain)) {
            execute(owner, drop);
        }
        return definitions;
    }

    private static void copy(Connection owner, String table, int copies) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(COLUMNS.replace("%s", table))) {
            while (rows.next()) {
                columns.add(rows.getString(1));
                values.add(rows.getString(2));
            }
        }
        execute(owner, """
                insert into %1$s (%2$s) select %3$s from %1$s t,
                    (select to_hex(4096 + k) as x from generate_series(1, %4$d) k) n
                """.formatted(table, String.join(", ", columns), String.join(", ", values), copies));
    }

    private static List<String> first(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
