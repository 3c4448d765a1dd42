package id.pulang.installation.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * The database role that the application works as: it owns nothing, and no row-level policy can be passed by it.
 *
 * @param password derived from the owner's, so that several servers on one database agree without keeping a second
 *     secret
 */
public record ApplicationRole(String password) {

    /** The name of the role. */
    public static final String NAME = "pulang_app";

    private static final List<String> EXTENSIONS = List.of("pg_trgm", "fuzzystrmatch", "unaccent", "btree_gist");

    /** The role on a database whose owner has this password. */
    public static ApplicationRole under(String ownerPassword) {
        return new ApplicationRole(derived("owner:" + ownerPassword, NAME));
    }

    /** Derives the password of another role from one (HMAC with SHA-256), which cannot be found from it. */
    static String derived(String password, String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal(role.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates the role and the extensions where they are missing, and refuses a role with too many rights. */
    public void prepare(DataSource owner) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = 'pulang_app') then
                            create role pulang_app login;
                        end if;
                    end $$
                    """);
            refuseToForget(statement);
            statement.execute("alter role pulang_app login password '%s'".formatted(password));
            new PublicRole(derived(password, PublicRole.NAME)).prepare(statement);
            for (var extension : EXTENSIONS) {
                statement.execute("create extension if not exists " + extension);
            }
            try (var rows = statement.executeQuery(
                    "select rolsuper or rolbypassrls from pg_roles where rolname = 'pulang_app'")) {
                if (rows.next() && rows.getBoolean(1)) {
                    throw new DatabaseUnusable(
                            "The database role pulang_app must be neither SUPERUSER nor BYPASSRLS; take these rights away.");
                }
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable("The database cannot be prepared by its owner: %s".formatted(e.getMessage()), e);
        }
    }

    /** A database that reports a commit before it is on the disk loses people's data with the next power cut. */
    private static void refuseToForget(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("""
                select name, setting from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
                order by name
                """)) {
            if (rows.next()) {
                throw new DatabaseUnusable(
                        "The database has %s = %s and would lose what it has reported as saved. Set it to on."
                                .formatted(rows.getString(1), rows.getString(2)));
            }
        }
    }

    @Override
    public String toString() {
        return NAME;
    }
}
