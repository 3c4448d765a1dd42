package id.pulang;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.faults.FaultResult;
import id.pulang.faults.Faults;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.installation.backup.BackupKey;
import id.pulang.installation.database.ApplicationRole;
import id.pulang.installation.database.EmbeddedDatabase;
import id.pulang.installation.database.EmbeddedDatabaseTests;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.people.SomeLists;
import id.pulang.protection.SealSample;
import id.pulang.protection.keys.AesGcmCipher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup of the running server of the tests, with whatever other tests have left in it, and putting it back. */
@PulangTest
@Tag("security")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTests {

    @TempDir(factory = MemoryFolder.class)
    private static Path temporary;

    @Value("${pulang.data}")
    private Path data;

    @Autowired
    private RunningDatabase database;

    @Autowired
    private AesGcmCipher seal;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private final UUID account = UUID.randomUUID();
    private Path key;
    private Path backup;
    private Map<String, String> before;
    private JsonNode taken;

    @BeforeAll
    void takeOneWhileSomebodyWrites() throws Exception {
        key = temporary.resolve("safe/backup-key");
        backup = temporary.resolve("kept/monday");
        SomeLists lists = new SomeLists(incidents, rosters);
        lists.add(
                lists.incident(),
                "1-police-custody-list.csv",
                Files.readAllBytes(SourceTree.root().resolve("demo-data/1-police-custody-list.csv")));
        sealASecret();
        before = WholeDatabase.contents(database);
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> WrittenPairs.write(database, enough));

        Ran ran = backup(backup);

        enough.set(true);
        writer.join();
        assertThat(ran.exitCode()).as(ran.complaints()).isZero();
        taken = JsonMapper.shared().readTree(ran.output());
    }

    @AfterAll
    void takeBackWhatWasWritten() throws SQLException {
        try (var connection = WholeDatabase.connect(database)) {
            WrittenPairs.takeBack(connection);
            WholeDatabase.execute(connection, "delete from access.session where session_id = 'disimpan'");
        }
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("delete from access.second_factor where account_id = :id")
                    .param("id", account)
                    .update();
            jdbc.sql("update access.account set active = false where id = :id")
                    .param("id", account)
                    .update();
        });
    }

    @Test
    void bringsBackEveryRowAndRuleOfOneMomentEvenAfterARestoreWasKilled() throws Exception {
        Path place = temporary.resolve("restored");
        killAt(Ran.launched("restore", backup, "--data", place, "--key", key), " of \\d+  clearances\\..*");
        assertThat(place).as("after a restore that was killed").doesNotExist();

        Ran ran = restore(backup, place);

        JsonNode result = JsonMapper.shared().readTree(ran.output());
        assertThat(ran.exitCode()).as(ran.complaints()).isZero();
        assertThat(result.get("auditWhole").asBoolean()).isTrue();
        assertThat(result.get("auditEntries").asLong())
                .isGreaterThanOrEqualTo(taken.get("auditPlace").asLong());
        assertThat(result.get("sealedOpened").asInt())
                .as("the secret, and what the keys of single subjects seal")
                .isGreaterThan(1)
                .isEqualTo(result.get("sealedLookedAt").asInt());
        assertThat(Path.of(place + ".restoring")).doesNotExist();
        long rows = taken.get("rows").asLong();
        assertThat(result.get("rows").asLong()).isEqualTo(rows);
        Faults.note(
                "F11 data gone, backup put back",
                new FaultResult(1, rows, rows - result.get("rows").asLong(), ran.exitCode()));
        assertThat(Instant.parse(Files.readString(place.resolve("put-back")))).isBefore(Instant.now());
        try (var restored = EmbeddedDatabase.start(place)) {
            assertThat(WholeDatabase.rules(restored)).isEqualTo(WholeDatabase.rules(database));
            assertEqualWhereNothingChanged(WholeDatabase.contents(restored));
            assertNoSession(WholeDatabase.contents(restored));
            WrittenPairs.mustBeWhole(restored);
            assertThatTheServerWouldStart(restored);
        }
    }

    @Test
    void keepsNothingThatCanBeRead() throws IOException {
        try (Stream<Path> files = Files.list(backup)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                            .doesNotContain("Chrey Thum", "disimpan", "Ceritum"));
        }
        assertThat(Files.readString(backup.resolve("manifest.json"))).contains("incidents.statement", "pulang.key");
        assertThat(Files.getPosixFilePermissions(key)).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void saysWhenTheKeysOpenNothingOfWhatIsSealed() throws IOException {
        Path lost = temporary.resolve("lost/pulang.key");

        var sample = SealSample.of(database.url(), database.owner(), database.password(), lost, "");

        assertThat(sample.looked()).isGreaterThan(1);
        assertThat(sample.opened()).isZero();
        assertThat(sample.isWhole()).isFalse();
        assertThat(lost).doesNotExist();
    }

    @Test
    void opensWithNoOtherKey() {
        Path place = temporary.resolve("other-key");
        Path other = temporary.resolve("other/backup-key");
        BackupKey.kept(other);

        Ran ran = Ran.of("restore", backup, "--data", place, "--key", other);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.complaints())
                .contains("sealed with the key " + taken.get("key").asString());
        assertThat(place).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingOfADamagedBackup(Damage damage) throws IOException {
        Path harmed = temporary.resolve("harmed-" + damage);
        Path place = temporary.resolve("from-" + damage);
        FileSystemUtils.copyRecursively(backup, harmed);
        damage.harm(harmed);

        Ran ran = restore(harmed, place);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.complaints()).containsPattern(damage.complaint).doesNotContain("Making the tables");
        assertThat(place).doesNotExist();
    }

    @Test
    void overwritesNoData() throws IOException {
        Path place = Files.createDirectories(temporary.resolve("full"));
        Files.writeString(place.resolve("anything"), "kept");

        assertThat(restore(backup, place).complaints()).contains("holds data already");
        assertThat(backup(place).complaints()).contains("exists already");
        assertThat(place).isDirectoryContaining(file -> file.endsWith("anything"));
        assertThat(restore(backup, data).exitCode()).isEqualTo(1);
    }

    @Test
    void putsNothingWhereADeletedDatabaseStillRuns() throws Exception {
        Path place = temporary.resolve("outlived");
        EmbeddedDatabaseTests.startInAProcessOfItsOwn(place).destroyForcibly().waitFor();
        ProcessHandle orphan = EmbeddedDatabaseTests.postmaster(place).orElseThrow();
        FileSystemUtils.deleteRecursively(place);

        try {
            Ran ran = restore(backup, place);

            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.complaints()).contains("is in use", "(process " + orphan.pid() + ")");
            assertThat(place).doesNotExist();
            assertThat(Path.of(place + ".restoring")).doesNotExist();
        } finally {
            orphan.destroyForcibly();
        }
    }

    @Test
    void letsNoKeyLieBesideWhatItOpens() {
        Path place = temporary.resolve("with-key");

        Ran ran = Ran.of("backup", place, "--data", data, "--key", place.resolve("key"));

        assertThat(ran.complaints()).contains("must not lie in");
        assertThat(place).doesNotExist();
    }

    @Test
    void leavesNothingUnderItsNameWhenItIsKilled() throws Exception {
        Path place = temporary.resolve("killed/backup");
        Process child = Ran.launched("backup", place, "--data", data, "--key", key);

        killAt(child, " of \\d+  people\\..*");

        assertThat(place).doesNotExist();
        assertThat(Path.of(place + ".unfinished")).isNotEmptyDirectory();
        assertThat(backup(place).exitCode()).isZero();
        assertThat(Path.of(place + ".unfinished")).doesNotExist();
    }

    private void sealASecret() throws SQLException {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("""
                    insert into access.account (id, login, name, password_hash, post, opened_at)
                    values (:id, 'disimpan', 'Disimpan', 'x', 'PNH', '2025-10-22')
                    """).param("id", account).update();
            jdbc.sql("insert into access.second_factor values (:id, :secret, 0, null)")
                    .param("id", account)
                    .param("secret", seal.close("access.second_factor.secret." + account, new byte[20]))
                    .update();
        });
        try (var connection = WholeDatabase.connect(database)) {
            WholeDatabase.execute(
                    connection, "insert into access.session values ('disimpan', 'disimpan', 0, 0, 3600, 9e15, null)");
        }
    }

    private void assertEqualWhereNothingChanged(Map<String, String> restored) throws SQLException {
        Map<String, String> expected = new TreeMap<>(before);
        expected.entrySet().retainAll(WholeDatabase.contents(database).entrySet());
        expected.keySet().removeIf(table -> table.startsWith("access.session"));
        assertThat(restored).containsAllEntriesOf(expected);
        assertThat(expected).containsKeys("incidents.statement", "access.post", "access.second_factor");
    }

    /** A session that came back from a backup would log somebody in who has logged out since. */
    private void assertNoSession(Map<String, String> restored) {
        assertThat(before.get("access.session")).doesNotEndWith(" of 0");
        assertThat(restored.get("access.session")).endsWith(" of 0");
        assertThat(restored.get("access.session_attributes")).endsWith(" of 0");
    }

    private static void assertThatTheServerWouldStart(RunningDatabase restored) throws SQLException {
        var role = ApplicationRole.under(restored.password());
        try (var connection = DriverManager.getConnection(restored.url(), ApplicationRole.NAME, role.password())) {
            assertThat(WholeDatabase.ask(connection, "select count(*) from people.person"))
                    .isEqualTo("0");
        }
        assertThat(Flyway.configure()
                        .dataSource(restored.url(), restored.owner(), restored.password())
                        .locations("classpath:db/migration")
                        .outOfOrder(true)
                        .load()
                        .migrate()
                        .migrationsExecuted)
                .isZero();
    }

    private Ran backup(Path place) {
        return Ran.of("backup", place, "--data", data, "--key", key, "--json");
    }

    private Ran restore(Path from, Path place) {
        return Ran.of("restore", from, "--data", place, "--key", key, "--json");
    }

    private static void killAt(Process child, String line) throws IOException, InterruptedException {
        try (var lines = child.inputReader()) {
            assertThat(lines.lines().anyMatch(each -> each.matches("\\d+" + line)))
                    .isTrue();
            child.destroyForcibly().waitFor();
        }
    }
}
