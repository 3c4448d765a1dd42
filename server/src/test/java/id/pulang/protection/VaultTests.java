package id.pulang.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.TwoOfficers;
import id.pulang.identity.Acting;
import id.pulang.protection.keys.ErasedFile;
import id.pulang.protection.keys.KeySettings;
import id.pulang.protection.keys.SealBroken;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@PulangTest
@Tag("security")
class VaultTests {

    private static final String TEXT = "Sutinah binti Karto";

    @Autowired
    private Vault vault;

    @Autowired
    private DataKeyRows rows;

    @Autowired
    private HeldKeysets keysets;

    @Autowired
    private ErasedFile erased;

    @Autowired
    private ErasureReplay again;

    @Autowired
    private FirstStart first;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    private DataSource owner;

    @Autowired
    private TransactionOperations transactions;

    private final UUID subject = UUID.randomUUID();

    @Test
    void opensWhatItClosedAlsoAfterARestart() {
        byte[] sealed = closed(vault, subject, "1");

        assertThat(acting(() -> card(vault).open(subject, "1", sealed))).isEqualTo(TEXT);
        assertThat(acting(() -> card(restarted()).open(subject, "1", sealed))).isEqualTo(TEXT);
        assertThat(new String(sealed, UTF_8)).doesNotContain("Sutinah");
    }

    @Test
    void refusesWhatWasMovedToAnotherRowColumnOrSubject() {
        UUID other = UUID.randomUUID();
        byte[] sealed = closed(vault, subject, "1");
        closed(vault, other, "1");

        assertBroken(() -> card(vault).open(subject, "2", sealed));
        assertBroken(() -> card(vault).open(other, "1", sealed));
        assertBroken(() ->
                vault.column(KeyPurpose.IDENTITY, "people.person.found_by").open(subject, "1", sealed));
    }

    @Test
    void refusesTheKeyOfAnotherPurposeAndAKeyThatWasMovedThere() {
        byte[] sealed = closed(vault, subject, "1");
        acting(() -> jdbc.sql("""
                insert into access.data_key (ring, subject, wrapped)
                select 'HEALTH', subject, wrapped from access.data_key where subject = :subject
                """).param("subject", subject).update());

        assertBroken(
                () -> vault.column(KeyPurpose.NARRATIVE, "people.person.card").open(subject, "1", sealed));
        assertBroken(() -> vault.column(KeyPurpose.HEALTH, "people.person.card").open(subject, "1", sealed));
        assertThatThrownBy(() -> acting(() -> jdbc.sql("delete from access.data_key where subject = :subject")
                        .param("subject", subject)
                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        acting(() -> {
            rows.eraseAgain(List.of(subject), _ -> {});
            return subject;
        });
    }

    @Test
    void aKeyThatWasRolledBackSealsNothing() {
        Acting.as(SomeActors.registration(), () -> {
            transactions.execute(status -> {
                status.setRollbackOnly();
                return card(vault).close(subject, "1", TEXT);
            });
        });

        byte[] sealed = closed(vault, subject, "1");

        assertThat(acting(() -> card(restarted()).open(subject, "1", sealed))).isEqualTo(TEXT);
    }

    @Test
    void aKeyThatWasRolledBackSealsNothingThoughItsNeighbourWasLookedUp() {
        UUID neighbour = new UUID(subject.getMostSignificantBits(), subject.getLeastSignificantBits() + 1);
        closed(vault, neighbour, "1");
        Vault restarted = restarted();
        Acting.as(SomeActors.registration(), () -> {
            transactions.execute(status -> {
                status.setRollbackOnly();
                card(restarted).close(subject, "1", TEXT);
                return card(restarted).close(neighbour, "1", TEXT);
            });
        });

        byte[] sealed = closed(restarted, subject, "1");

        assertThat(acting(() -> card(restarted()).open(subject, "1", sealed))).isEqualTo(TEXT);
    }

    @Test
    void whoseErasureIsRolledBackStaysReadable() {
        byte[] sealed = closed(vault, subject, "1");

        assertThatThrownBy(() -> acting(() -> {
                    TwoOfficers.haveDecidedToErase(jdbc, subject);
                    vault.erase(Set.of(subject));
                    TransactionSynchronizationManager.registerSynchronization(new Breaking());
                    return subject;
                }))
                .hasMessage("the commit breaks");

        assertThat(acting(() -> card(vault).open(subject, "1", sealed))).isEqualTo(TEXT);
        assertThat(acting(() -> card(restarted()).open(subject, "1", sealed))).isEqualTo(TEXT);
        assertThat(vault.erased()).doesNotContain(subject);
    }

    @Test
    void makesNoNewKeysBesideADatabaseThatHoldsSealedData(@TempDir Path empty) {
        closed(vault, subject, "1");
        var settings = new KeySettings(empty, "", "", "");
        var start = new VaultConfiguration();

        assertThatThrownBy(() -> start.heldKeysets(settings, first))
                .hasMessageContaining(empty.resolve("pulang.keysets") + " is missing")
                .hasMessageContaining("from the backup");
        assertThatThrownBy(() -> start.erasedFile(settings, first))
                .hasMessageContaining(empty.resolve("pulang.erased") + " is missing");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void whoIsErasedAgainAtTheStartStandsInTheTrail() throws SQLException {
        acting(() -> erase(subject));

        again.start();

        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select act from access.audit_entry where '%s' = any(subjects)".formatted(subject)))
                .contains("erased again at the start");
    }

    @Test
    void readsWhatWasSealedBeforeTheKeysWereRotatedAndWrapsItAnew() {
        byte[] sealed = closed(vault, subject, "1");

        vault.rotate();
        assertThat(acting(() -> card(restarted()).open(subject, "1", sealed))).isEqualTo(TEXT);
        while (acting(vault::rewrapSome) > 0) {}

        assertThat(Objects.requireNonNull(acting(() -> rows.of(KeyPurpose.IDENTITY, List.of(subject)))
                        .get(subject)))
                .startsWith(keysets.now().prefix(KeyPurpose.IDENTITY));
        assertThat(acting(() -> card(restarted()).open(subject, "1", sealed))).isEqualTo(TEXT);
    }

    @Test
    void whoWasErasedStaysUnreadableInAnOlderCopyOfTheRows() {
        byte[] sealed = closed(vault, subject, "1");
        byte[] older = Objects.requireNonNull(
                acting(() -> rows.of(KeyPurpose.IDENTITY, List.of(subject))).get(subject));

        acting(() -> erase(subject));
        acting(() -> jdbc.sql(
                        "insert into access.data_key (ring, subject, wrapped) values ('IDENTITY', :subject, :key)")
                .param("subject", subject)
                .param("key", older)
                .update());

        assertBroken(() -> card(vault).open(subject, "1", sealed));
        assertBroken(() -> card(restarted()).open(subject, "1", sealed));
        assertBroken(() -> card(vault).close(subject, "1", TEXT));
        assertThat(acting(() -> vault.eraseAgain(_ -> {}))).isPositive();
        assertThat(acting(() -> rows.of(KeyPurpose.IDENTITY, List.of(subject)))).isEmpty();
    }

    @Test
    void manyKeysAreReadTogether() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(300).toList();
        List<byte[]> sealed = acting(() -> {
            card(vault).prepare(many);
            return many.stream().map(each -> card(vault).close(each, TEXT)).toList();
        });
        var asked = new AtomicInteger();
        var counted = new DataKeyRows(jdbc, owner) {
            @Override
            Map<UUID, byte[]> around(KeyPurpose ring, UUID each, int neighbours) {
                asked.incrementAndGet();
                return super.around(ring, each, neighbours);
            }
        };
        Vault restarted = restarted(counted);

        List<String> opened = acting(() -> IntStream.range(0, many.size())
                .mapToObj(at -> card(restarted).open(many.get(at), sealed.get(at)))
                .toList());

        assertThat(opened).hasSize(300).containsOnly(TEXT);
        assertThat(asked.get()).isLessThan(10);
    }

    @Test
    void aMarkKnowsTheSameValueAgainInTheSamePlaceOnly() {
        byte[] mark = vault.blindIndex("nik", "3201014505900001");

        assertThat(vault.blindIndex("nik", "3201014505900001")).isEqualTo(mark).hasSize(16);
        assertThat(vault.blindIndex("nik", "3201014505900002")).isNotEqualTo(mark);
        assertThat(vault.blindIndex("phone", "3201014505900001")).isNotEqualTo(mark);
    }

    private UUID erase(UUID about) {
        TwoOfficers.haveDecidedToErase(jdbc, about);
        vault.erase(vault.allAbout(about));
        return about;
    }

    private static SealedColumn card(Vault vault) {
        return vault.column(KeyPurpose.IDENTITY, "people.person.card");
    }

    private byte[] closed(Vault with, UUID about, String row) {
        return acting(() -> card(with).close(about, row, TEXT));
    }

    /** A vault that holds nothing in memory yet. */
    private Vault restarted() {
        return restarted(rows);
    }

    private Vault restarted(DataKeyRows with) {
        return new Vault(new DataKeys(with, keysets, erased), keysets, erased);
    }

    private void assertBroken(Supplier<?> act) {
        assertThatThrownBy(() -> acting(act)).isInstanceOf(SealBroken.class);
    }

    private <T> T acting(Supplier<T> act) {
        return Acting.as(SomeActors.registration(), () -> Objects.requireNonNull(transactions.execute(_ -> act.get())));
    }

    private record Breaking() implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            throw new IllegalStateException("the commit breaks");
        }
    }
}
