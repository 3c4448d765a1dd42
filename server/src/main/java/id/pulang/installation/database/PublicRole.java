package id.pulang.installation.database;

import java.sql.SQLException;
import java.sql.Statement;

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
                end $$
                """);
        owner.execute("alter role pulang_public login password '%s' connection limit %d"
                .formatted(password, MOST_CONNECTIONS));
        owner.execute("alter role pulang_public set search_path = pg_catalog");
        owner.execute("alter role pulang_public set statement_timeout = '10s'");
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

    @Override
    public String toString() {
        return NAME;
    }
}
