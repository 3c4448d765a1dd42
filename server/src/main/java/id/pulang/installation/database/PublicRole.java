package id.pulang.installation.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The database role of the process that strangers reach (docs/decisions/0094): it may call a few functions of the
 * schema {@code portal}, and may read and list nothing.
 *
 * @param password derived from that of the application, which cannot be found from it
 */
public record PublicRole(String password) {

    /** The name of the role. */
    public static final String NAME = "pulang_public";

    private static final int MOST_CONNECTIONS = 20;
    private static final int LONGEST_SECONDS = 15;
    private static final List<String> SETTINGS =
            List.of("lock_timeout=5s", "search_path=pg_catalog", "statement_timeout=10s");

    /** The role on a database whose owner has this password. */
    public static PublicRole under(String ownerPassword) {
        return new PublicRole(
                ApplicationRole.derived(ApplicationRole.under(ownerPassword).password(), NAME));
    }

    /** Creates the role where it is missing, and takes away what every role of a database may do. */
    void prepare(Statement owner) throws SQLException {
        owner.execute("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = 'pulang_public') then
                        create role pulang_public login;
                    end if;
                    execute format('revoke temporary on database %I from public', current_database());
                    execute format('grant temporary on database %I to pulang_app', current_database());
                    if not (select rolsuper from pg_roles where rolname = current_user) then
                        grant pulang_public to current_user; -- else its work could be neither seen nor ended
                    end if;
                end $$
                """);
        putBack(owner);
        PublicRights.take(owner);
        try (var rows = owner.executeQuery("""
                select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                    or exists (select from pg_auth_members where member = r.oid)
                from pg_roles r where rolname = 'pulang_public'
                """)) {
            if (rows.next() && rows.getBoolean(1)) {
                throw new DatabaseUnusable(
                        "The database role pulang_public must have no rights of its own and be member of no role; take these rights away.");
            }
        }
    }

    /**
     * Gives the role its password and its settings, and nothing else of either: every role of PostgreSQL may change its
     * own.
     */
    void putBack(Statement owner) throws SQLException {
        owner.execute("alter role pulang_public login password '%s' connection limit %d valid until 'infinity'"
                .formatted(password, MOST_CONNECTIONS));
        owner.execute("alter role pulang_public reset all");
        owner.execute("""
                do $$ begin execute format('alter role pulang_public in database %I reset all', current_database()); end $$
                """);
        for (String setting : SETTINGS) {
            owner.execute("alter role pulang_public set %s'".formatted(setting.replace("=", " = '")));
        }
    }

    /** Whether the settings of the role are those that {@link #putBack} gives it. */
    static boolean isSetAsGiven(Statement owner) throws SQLException {
        try (var row = owner.executeQuery("""
                select s.setdatabase::text, unnest(s.setconfig) from pg_db_role_setting s
                join pg_roles r on r.oid = s.setrole where r.rolname = 'pulang_public' order by 2
                """)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1).equals("0") ? row.getString(2) : "");
            }
            return found.equals(SETTINGS);
        }
    }

    /** Ends what the role does for longer than any of its functions takes: a time limit of its own it may lift. */
    static int endOverlong(Statement owner) throws SQLException {
        try (var row = owner.executeQuery("""
                select count(*) filter (where pg_terminate_backend(a.pid)) from pg_stat_activity a
                where a.usename = 'pulang_public' and a.state <> 'idle'
                    and a.xact_start < statement_timestamp() - interval '%d seconds'
                """.formatted(LONGEST_SECONDS))) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public String toString() {
        return NAME;
    }
}
