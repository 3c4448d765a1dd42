package id.pulang;

import id.pulang.audit.verification.AuditVerification;
import id.pulang.audit.verification.Break;
import id.pulang.audit.watch.CodedTables;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.protection.keys.AuditFiles;
import id.pulang.protection.rowcodes.Coded;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** The tables whose rows carry codes, which a test changes as the owner of the database and puts back afterwards. */
public final class CodedRows implements AutoCloseable {

    private static final String CODES = "access.row_code";

    /** Passes are written whenever a case is looked at. */
    private static final List<String> TABLES = Stream.concat(
                    Arrays.stream(Coded.values()).map(Coded::table).filter(table -> !table.endsWith(".pass")),
                    Stream.of(CODES))
            .toList();

    private final RunningDatabase database;
    private final AuditFiles files;
    private final Connection owner;
    private final String schema;

    private CodedRows(RunningDatabase database, AuditFiles files, Connection owner, String schema) {
        this.database = database;
        this.files = files;
        this.owner = owner;
        this.schema = schema;
    }

    /** Keeps the tables as they are, in a schema of that name. */
    public static CodedRows kept(ApplicationContext application, String schema) throws SQLException {
        var rows = new CodedRows(
                application.getBean(RunningDatabase.class),
                application.getBean(AuditFiles.class),
                DatabaseDoors.of(application).asOwner(),
                schema);
        rows.harm(
                "set session_replication_role = replica",
                "drop schema if exists %s cascade".formatted(schema),
                "create schema " + schema);
        for (String table : TABLES) {
            rows.harm("create table %s as table %s".formatted(rows.copy(table), table));
        }
        return rows;
    }

    /** Does to the database what only its owner can. */
    public void harm(String... statements) throws SQLException {
        for (String sql : statements) {
            try (var statement = owner.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** Puts rows back that were kept, with their codes. */
    public void putBack(String table, String which) throws SQLException {
        harm(
                "delete from %s where %s".formatted(table, which),
                "insert into %1$s overriding system value select * from %2$s where %3$s"
                        .formatted(table, copy(table), which));
    }

    /** Puts all rows back, and their codes if these were changed too. */
    public void putBack(boolean withTheirCodes) throws SQLException {
        for (String table : TABLES) {
            if (withTheirCodes || !table.equals(CODES)) {
                putBack(table, "true");
            }
        }
    }

    /** Looks at all rows as {@code audit verify} does. */
    public List<Break> found() throws IOException {
        return AuditVerification.of(
                        database.url(),
                        database.owner(),
                        database.password(),
                        files,
                        true,
                        CodedTables.of(database.url(), database.owner(), database.password(), files))
                .breaks();
    }

    @Override
    public void close() throws SQLException {
        harm("drop schema %s cascade".formatted(schema));
        owner.close();
    }

    private String copy(String table) {
        return schema + "." + table.replace('.', '_');
    }
}
