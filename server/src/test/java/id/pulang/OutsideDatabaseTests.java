package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.installation.backup.BackupRefused;
import id.pulang.installation.backup.Restore;
import id.pulang.installation.commands.BackupCommand;
import id.pulang.installation.database.ApplicationRole;
import id.pulang.installation.database.DatabaseConfiguration;
import id.pulang.installation.database.DatabaseSettings;
import id.pulang.installation.database.DatabaseUnusable;
import id.pulang.installation.database.EmbeddedDatabase;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.installation.database.ServedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Backup and restore with a database that somebody else runs, whose owner is no superuser. */
@PulangTest
@Tag("security")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideDatabaseTests {

    private static final String OWNER = "penjaga";
    private static final String PASSWORD = "kata-sandi-penjaga";

    @TempDir(factory = MemoryFolder.class)
    private static Path temporary;

    @Value("${pulang.data}")
    private Path data;

    @Autowired
    private RunningDatabase server;

    private EmbeddedDatabase elsewhere;
    private Path key;
    private Path backup;
    private Path home;

    @BeforeAll
    void aBackupAndADatabaseElsewhere() throws Exception {
        key = temporary.resolve("safe/backup-key");
        backup = temporary.resolve("kept");
        home = Files.createDirectories(temporary.resolve("home"));
        Ran ran = Ran.of("backup", backup, "--data", data, "--key", key, "--json");
        assertThat(ran.exitCode()).as(ran.complaints()).isZero();
        assertThat(ran.complaints().lines())
                .as("what a timer would send as a letter")
                .allMatch(line -> line.startsWith("Made the backup key"));
        elsewhere = EmbeddedDatabase.start(temporary.resolve("elsewhere"));
        try (var connection = WholeDatabase.connect(elsewhere)) {
            WholeDatabase.execute(
                    connection, "create role %s login createrole nosuperuser password '%s'".formatted(OWNER, PASSWORD));
            for (String name : new String[] {"untouched", "filled"}) {
                WholeDatabase.execute(connection, "create database %s owner %s".formatted(name, OWNER));
            }
        }
    }

    @AfterAll
    void itStops() {
        elsewhere.close();
    }

    @Test
    void fillsAnEmptyDatabaseOfAnotherOwnerAndTakesABackupOfIt() throws Exception {
        UUID erasedLater = UUID.randomUUID();
        Files.writeString(key.resolveSibling("pulang.erased"), erasedLater + "\n");

        Ran restored = Ran.with(settings("filled"), home, "restore", backup, "--key", key, "--json");

        assertThat(restored.exitCode()).as(restored.complaints()).isZero();
        JsonNode result = JsonMapper.shared().readTree(restored.output());
        assertThat(result.get("auditWhole").asBoolean()).isTrue();
        assertThat(result.get("sealedOpened").asInt())
                .isEqualTo(result.get("sealedLookedAt").asInt());
        assertThat(result.get("erasedKnown").asInt())
                .isEqualTo(result.get("erasedInBackup").asInt() + 1);
        assertThat(restored.complaints()).contains("WARNING: the backup is of 20", "can be read again");
        assertThat(home.resolve(".pulang/data/pulang.erased")).content().contains(erasedLater.toString());
        var filled = outside("filled");
        assertThat(rules(filled)).isEqualTo(rules(server));
        try (var connection = DriverManager.getConnection(
                filled.url(),
                ApplicationRole.NAME,
                ApplicationRole.under(PASSWORD).password())) {
            assertThat(WholeDatabase.ask(connection, "select count(*) from people.person"))
                    .isEqualTo("0");
        }

        Ran taken = Ran.with(settings("filled"), home, "backup", temporary.resolve("second"), "--key", key, "--json");

        assertThat(taken.exitCode()).as(taken.complaints()).isZero();
        assertThat(JsonMapper.shared().readTree(taken.output()).get("rows")).isEqualTo(result.get("rows"));
        assertThatThrownBy(() -> Restore.mustBeEmpty(BackupCommand.owner(filled)))
                .hasMessageContaining("holds data already");
    }

    @Test
    void fillsNothingWhileAServerWorksWithIt() throws Exception {
        try (var _ = outside("untouched").held();
                var _ = outside("untouched").held()) {
            Ran ran = Ran.with(settings("untouched"), home, "restore", backup, "--key", key);

            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.complaints()).contains("A server, a backup or another restore works with the database");
        }
        try (var connection = WholeDatabase.connect(outside("untouched"))) {
            assertThat(WholeDatabase.ask(connection, "select count(*) from pg_namespace where nspname = 'access'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void noServerAndNoBackupBeginsWhileARestoreFillsIt() throws Exception {
        var owner = BackupCommand.owner(outside("untouched"));
        var place = new DatabaseSettings(
                home,
                new DatabaseSettings.Db(
                        outside("untouched").url(), OWNER, PASSWORD, Duration.ofSeconds(5), Duration.ofSeconds(60)),
                new DatabaseSettings.Audit("", ""));
        try (var _ = owner.alone()) {
            assertThatThrownBy(() -> new DatabaseConfiguration().runningDatabase(place))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("A restore is filling the database");
            Ran taken = Ran.with(settings("untouched"), home, "backup", temporary.resolve("third"), "--key", key);
            assertThat(taken.exitCode()).isEqualTo(1);
            assertThat(taken.complaints()).contains("A restore is filling the database");
            assertThatThrownBy(owner::alone).isInstanceOf(BackupRefused.class);
        }
        new DatabaseConfiguration().runningDatabase(place).close();
    }

    /** The rules of our tables, whoever owns them. */
    private static List<String> rules(RunningDatabase database) throws SQLException {
        return WholeDatabase.rules(database).stream()
                .filter(rule -> !rule.startsWith("rights information_schema"))
                .map(rule -> rule.replace(EmbeddedDatabase.OWNER, OWNER))
                .sorted()
                .toList();
    }

    private ServedDatabase outside(String name) {
        return new ServedDatabase(elsewhere.url().replaceFirst("/postgres\\b", "/" + name), OWNER, PASSWORD);
    }

    private Map<String, String> settings(String name) {
        return Map.of("PULANG_DB_URL", outside(name).url(), "PULANG_DB_USER", OWNER, "PULANG_DB_PASSWORD", PASSWORD);
    }
}
