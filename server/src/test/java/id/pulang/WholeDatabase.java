package id.pulang;

import id.pulang.installation.database.RunningDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that is in a database, so that two can be compared: the rows of each table, and every rule about them. */
final class WholeDatabase {

    private static final String RULES = """
            select 'index ' || indexdef from pg_indexes where schemaname not in ('pg_catalog', 'public')
            union all select 'constraint ' || conrelid::regclass::text || ' ' || conname || pg_get_constraintdef(oid) || convalidated
                from pg_constraint where conrelid <> 0
            union all select 'policy ' || p::text from pg_policies p
            union all select 'rights ' || c.oid::regclass::text || ' ' || coalesce(c.relacl::text, '')
                    || c.relrowsecurity || c.relforcerowsecurity
                from pg_class c where c.relnamespace::regnamespace::text not like 'pg_%' and c.relkind in ('r', 'S')
            union all select 'trigger ' || tgrelid::regclass::text || ' ' || pg_get_triggerdef(oid) || tgenabled::text
                from pg_trigger where not tgisinternal
            union all select 'function ' || oid::regprocedure::text || ' ' || coalesce(proacl::text, '') || prosrc
                from pg_proc where pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public')
            order by 1
            """;

    static Map<String, String> contents(RunningDatabase database) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (var connection = connect(database)) {
            for (String table : list(connection, """
                    select oid::regclass from pg_class
                    where relkind = 'r' and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public')
                    """)) {
                contents.put(table, ask(connection, """
                        select md5(coalesce(string_agg(t::text, ';' order by t::text), '')) || ' of ' || count(*) from %s t
                        """.formatted(table)));
            }
        }
        return contents;
    }

    static List<String> rules(RunningDatabase database) throws SQLException {
        try (var connection = connect(database)) {
            return list(connection, RULES);
        }
    }

    static Connection connect(RunningDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.password());
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(Connection connection, String sql) throws SQLException {
        return list(connection, sql).getFirst();
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private WholeDatabase() {}
}
