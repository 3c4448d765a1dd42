package id.pulang;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tables and views of today, as all migrations together leave them. */
@PulangTest
class SchemaPageTests {

    private static final String HEAD = """
            # The tables of today

            Made from the database, as the migrations leave it; each schema has the name of the module that owns it, but `access`, which
            is of the modules on the ground. A `?` follows the type of a column that may be empty. What is personal, and what is sealed,
            stands in [personal data](personal-data.md).
            """;

    /** Each part of a relation is a line of its own; one that has none of a kind has no line for it. */
    private static final String RELATIONS = """
            select n.nspname || '.' || c.relname || case c.relkind when 'v' then ' (view)' when 'm' then ' (kept view)' else '' end
                || chr(10) || chr(10) || '- Columns: '
                || (select string_agg(format('`%s %s%s`', a.attname, format_type(a.atttypid, a.atttypmod),
                        case when a.attnotnull or c.relkind <> 'r' then '' else '?' end), ', ' order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)
                || coalesce(chr(10) || '- Keys: ' || (select string_agg(format('`%s`', pg_get_constraintdef(k.oid)), ', '
                        order by k.contype, pg_get_constraintdef(k.oid) collate "C")
                    from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'x')), '')
                || coalesce(chr(10) || '- Refers: ' || (select string_agg(format('`%s`', replace(pg_get_constraintdef(k.oid),
                        'FOREIGN KEY ', '')), ', ' order by pg_get_constraintdef(k.oid) collate "C")
                    from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'), '')
                || coalesce(chr(10) || '- Indexes: ' || (select string_agg(format('`%s`', substring(pg_get_indexdef(i.indexrelid)
                        from ' USING (.*)$')), ', ' order by pg_get_indexdef(i.indexrelid) collate "C")
                    from pg_index i where i.indrelid = c.oid
                      and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))),
                    '')
                || coalesce(chr(10) || '- Policies: ' || (select string_agg(format('`%s`', p.polname), ', ' order by p.polname)
                    from pg_policy p where p.polrelid = c.oid), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ':schema' and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
              and c.relname <> 'flyway_schema_history'
            order by c.relname collate "C"
            """;

    private static final String SCHEMAS = """
            select distinct n.nspname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'flyway_schema_history'
              and n.nspname not in ('pg_catalog', 'information_schema', 'probe') and n.nspname not like 'pg_t%'
            order by 1
            """;

    @Autowired
    private ApplicationContext application;

    @Test
    void thePageEqualsTheDatabase() throws SQLException {
        var database = DatabaseDoors.of(application);
        var page = new StringBuilder(HEAD);
        for (String schema : DatabaseDoors.ask(database.asOwner(), SCHEMAS)) {
            page.append("\n## %s\n".formatted(schema));
            for (String relation : DatabaseDoors.ask(database.asOwner(), RELATIONS.replace(":schema", schema))) {
                page.append("\n### ").append(relation).append('\n');
            }
        }

        GoldenFile.named("schema.md").mustHold(page.toString());
    }
}
