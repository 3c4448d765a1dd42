package id.pulang.edge.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.transactions.UnitOfWork;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The id of a command is claimed in the transaction of its act, for the officer who sent it. */
@Tag("security")
@PulangTest
class IdempotencyKeyTests {

    private static final Actor KARTIKA = SomeActors.consular();

    private final AuditTrail trail;
    private final KeyClaims claims;
    private final TransactionTemplate transactions;
    private final DatabaseDoors database;
    private final UUID subject = UUID.randomUUID();

    IdempotencyKeyTests(
            @Autowired AuditTrail trail,
            @Autowired KeyClaims claims,
            @Autowired PlatformTransactionManager manager,
            @Autowired ApplicationContext application) {
        this.trail = trail;
        this.claims = claims;
        transactions = new TransactionTemplate(manager);
        database = DatabaseDoors.of(application);
    }

    @Test
    void anActWhoseIdIsClaimedIsTakenBackAsAWhole() throws Exception {
        UUID id = UUID.randomUUID();
        send(KARTIKA, id, this::act);

        assertThatThrownBy(() -> send(KARTIKA, id, this::act)).isInstanceOf(KeyAlreadyClaimed.class);

        assertThat(acts()).hasSize(1);
    }

    @Test
    void theIdIsFreeAgainWhenItsActWasTakenBack() throws Exception {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> send(
                        KARTIKA,
                        id,
                        () -> transactions.executeWithoutResult(_ -> {
                            trail.wrote("tested", Purpose.OVERSIGHT, new Subject("test", subject), "");
                            throw new IllegalStateException("the disk is full");
                        })))
                .hasMessage("the disk is full");

        send(KARTIKA, id, this::act);

        assertThat(acts()).hasSize(1);
    }

    @Test
    void laterTransactionsOfTheSameRequestAreLetThrough() throws Exception {
        UUID id = UUID.randomUUID();

        send(KARTIKA, id, () -> {
            act();
            act();
        });

        assertThat(acts()).hasSize(2);
        assertThatThrownBy(() -> send(KARTIKA, id, this::act)).isInstanceOf(KeyAlreadyClaimed.class);
    }

    @Test
    void whatComesWhileTheFirstIsUndecidedWaitsForIt() throws Exception {
        UUID id = UUID.randomUUID();
        var claimed = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> send(
                    KARTIKA,
                    id,
                    () -> transactions.executeWithoutResult(_ -> {
                        trail.wrote("tested", Purpose.OVERSIGHT, new Subject("test", subject), "");
                        claimed.countDown();
                        await(goOn);
                        throw new IllegalStateException("cut off");
                    })));
            await(claimed);
            var second = threads.submit(() -> send(KARTIKA, id, this::act));

            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(Exception.class);
            goOn.countDown();
            assertThatThrownBy(first::get).hasMessageContaining("cut off");
            second.get(2, TimeUnit.MINUTES);
        }

        assertThat(acts()).hasSize(1);
    }

    @Test
    void anOfficerSeesNoCommandOfAnother() throws Exception {
        UUID id = UUID.randomUUID();
        send(KARTIKA, id, this::act);

        assertThat(seenBy(KARTIKA, id)).hasSize(1);
        assertThat(seenBy(SomeActors.head(), id)).isEmpty();
    }

    private List<String> seenBy(Actor officer, UUID id) throws SQLException {
        var connection = database.acting("HQ", "all-posts");
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('pulang.user', '%s', false)"
                    .formatted(officer.id().value()));
        }
        return DatabaseDoors.ask(connection, "select 1 from access.command where id = '%s'".formatted(id));
    }

    private void act() {
        transactions.executeWithoutResult(
                _ -> trail.wrote("tested", Purpose.OVERSIGHT, new Subject("test", subject), ""));
    }

    private List<String> acts() throws SQLException {
        return DatabaseDoors.ask(
                database.asOwner(), "select id from access.audit_entry where subjects = '{%s}'".formatted(subject));
    }

    private Void send(Actor officer, UUID id, Runnable work) throws Exception {
        return Acting.calling(
                officer,
                () -> UnitOfWork.<Void>during(() -> {
                    UnitOfWork.now()
                            .orElseThrow()
                            .claimWith(() ->
                                    claims.claim(new IdempotencyKey(officer.id().value(), id, new byte[16])));
                    work.run();
                    return null;
                }));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }
}
