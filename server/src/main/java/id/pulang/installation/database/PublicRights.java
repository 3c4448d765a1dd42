package id.pulang.installation.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rights that PostgreSQL gives to every role, taken from all but the application: locks by number, large objects,
 * notifications, the log of changes, sleeping, and code of one's own. So the public role can call what it was granted,
 * and no other function at all.
 */
final class PublicRights {

    private static final Logger log = LoggerFactory.getLogger(PublicRights.class);

    private static final String OPEN_TO_ALL = """
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where has_schema_privilege('pulang_public', n.oid, 'usage')
                and n.nspname in ('pg_catalog', 'information_schema', 'public')
                and exists (
                    select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                    where a.grantee = 0 and a.privilege_type = 'EXECUTE')
            """;

    private PublicRights() {}

    /** Takes them, as the owner of the functions; who is not is told once what is left open. */
    static void take(Statement owner) throws SQLException {
        if (anyOpen(owner)) {
            if (isSuperuser(owner)) {
                owner.execute(taking());
            } else {
                log.warn(
                        "Functions of PostgreSQL are open to the role pulang_public, among them locks and large objects: "
                                + "let a superuser run what docs/operations/public.md says, once.");
            }
        }
    }

    private static boolean anyOpen(Statement owner) throws SQLException {
        return isTrue(owner, "select exists (select %s)".formatted(OPEN_TO_ALL));
    }

    private static boolean isSuperuser(Statement owner) throws SQLException {
        return isTrue(owner, "select rolsuper from pg_roles where rolname = current_user");
    }

    private static boolean isTrue(Statement owner, String question) throws SQLException {
        try (ResultSet answer = owner.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** What takes them, in two statements over all functions. */
    static String taking() {
        return """
                do $$ declare open text; begin
                    select string_agg(p.oid::regprocedure::text, ', ') into open
                    %s;
                    if open is not null then
                        execute 'grant execute on routine ' || open || ' to pulang_app';
                        execute 'revoke execute on routine ' || open || ' from public';
                    end if;
                    revoke usage on language plpgsql, sql from public;
                    revoke connect on database template1 from public;
                end $$
                """.formatted(OPEN_TO_ALL);
    }
}
