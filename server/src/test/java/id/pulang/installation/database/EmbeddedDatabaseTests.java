package id.pulang.installation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.MemoryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

public class EmbeddedDatabaseTests {

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void keepsWhatWasWrittenOverARestart() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            execute(database, "create table kept (word text); insert into kept values ('pulang')");
        }

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("pulang");
        }
    }

    @Test
    void reportsACommitOnlyWhenItIsOnTheDisk() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        try (var _ = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void keepsTheFolderFromOthersAfterItRefusedASecondStart() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(DataFolderInUse.class);

            var other = anotherProcess(folder);

            assertThat(other.waitFor()).isNotZero();
            assertThat(ask(database, "select 'up'")).isEqualTo("up");
        }
    }

    @Test
    void takesTheFolderBackFromADatabaseThatOutlivedItsProgram() throws Exception {
        var killed = startInAProcessOfItsOwn(folder);
        killed.destroyForcibly().waitFor();
        var orphan = postmaster(folder);

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(postmaster(folder)).isNotEqualTo(orphan);
            assertThat(ask(database, "select word from kept")).isEqualTo("pulang");
        }
    }

    @Test
    void recoversAfterTheDatabaseItselfWasKilled() throws Exception {
        var killed = startInAProcessOfItsOwn(folder);
        killed.destroyForcibly().waitFor();
        postmaster(folder).orElseThrow().destroyForcibly();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("pulang");
        }
    }

    @Test
    void makesNoDatabaseWhereADeletedOneStillRuns() throws Exception {
        var killed = startInAProcessOfItsOwn(folder);
        killed.destroyForcibly().waitFor();
        var orphan = postmaster(folder).orElseThrow();
        FileSystemUtils.deleteRecursively(folder);

        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("(process " + orphan.pid() + ")");
            assertThat(folder.resolve("postgres")).doesNotExist();
        } finally {
            orphan.destroyForcibly();
        }
    }

    /** Rows of the next database would else be taken for rows that somebody changed. */
    @Test
    void isForgottenWithAllThatIsKnownOfItsRows() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.writeString(folder.resolve("audit-checkpoints"), "1");
        Files.writeString(folder.resolve("audit-rows"), "access.post");
        Files.writeString(folder.resolve("audit-key"), "key");

        EmbeddedDatabase.forget(folder);

        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(folder.resolve("audit-checkpoints")).doesNotExist();
        assertThat(folder.resolve("audit-rows")).doesNotExist();
        assertThat(folder.resolve("audit-key")).exists();
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheSameNumber() throws Exception {
        try (var _ = EmbeddedDatabase.start(folder)) {
            Files.createDirectories(folder);
        }
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), stranger.pid() + "\n");

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select 'up'")).isEqualTo("up");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void bindsTheApplicationToThePolicies() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            var owner = new PGSimpleDataSource();
            owner.setUrl(database.url());
            owner.setUser(database.owner());
            owner.setPassword(database.password());
            var role = ApplicationRole.under(database.password());

            role.prepare(owner);
            role.prepare(owner);

            try (var connection = DriverManager.getConnection(database.url(), ApplicationRole.NAME, role.password())) {
                assertThat(ask(connection, """
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                        from pg_roles where rolname = current_user
                        """)).isEqualTo("f");
            }
        }
    }

    @Test
    void isRefusedWhenItWouldForgetWhatItReported() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            execute(database, "alter role pulang_owner set synchronous_commit = off");
            var owner = DatabaseConfiguration.connections(database.url(), database.owner(), database.password());

            assertThatThrownBy(() -> ApplicationRole.under("any").prepare(owner))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("synchronous_commit = off");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.owner(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    public static Process startInAProcessOfItsOwn(Path folder) throws IOException {
        var process = anotherProcess(folder);
        try (var lines = process.inputReader()) {
            assertThat(lines.lines().anyMatch("ready"::equals)).isTrue();
        }
        return process;
    }

    private static Process anotherProcess(Path folder) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseOfAnotherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static Optional<ProcessHandle> postmaster(Path folder) throws IOException {
        var number =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip()));
    }

    private static void execute(RunningDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(RunningDatabase database, String sql) throws SQLException {
        try (var connection = connect(database)) {
            return ask(connection, sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(RunningDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.password());
    }

    /** Starts the database of a folder, writes one row, says so and waits to be killed. */
    static final class DatabaseOfAnotherProcess {

        private DatabaseOfAnotherProcess() {}

        static void main(String[] arguments) throws Exception {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]));
            execute(database, "create table kept (word text); insert into kept values ('pulang')");
            System.out.println("ready");
            Thread.sleep(600_000);
        }
    }
}
