package id.pulang.people.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SilentServer;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.mail.QuietHours;
import id.pulang.mail.Subscription;
import id.pulang.mail.Subscriptions;
import id.pulang.people.PersonId;
import id.pulang.portal.Portal;
import id.pulang.portal.SomePortal;
import id.pulang.portal.letters.Letter;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A server with all its jobs beside a mail server and a registry that take connections and never say a word: a request
 * for help is opened all the same.
 */
@PulangTest
@TestPropertySource(
        properties = {
            "pulang.mail.host=127.0.0.1",
            "pulang.mail.tls=none",
            "pulang.mail.from=pulang@kemlu.example",
            "pulang.mail.domains=kemlu.example",
            // it is asked on and on, as one that answers now and then
            "pulang.registry.failures-before-rest=1000000"
        })
@DirtiesContext
@Tag("security")
class DeadNeighboursTests {

    private static final int QUESTIONS = 5000;
    private static final int OFFICERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final SilentServer MAIL = SilentServer.open();
    private static final SilentServer REGISTRY = SilentServer.open();

    @Autowired
    private ApplicationContext server;

    @Autowired
    private InquiryRows questions;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry settings) {
        settings.add("pulang.mail.port", MAIL::port);
        settings.add("pulang.registry.url", () -> "http://127.0.0.1:" + REGISTRY.port());
    }

    @AfterAll
    static void endNeighbours() {
        MAIL.close();
        REGISTRY.close();
    }

    @Test
    void delayNoRequestForHelp(
            @Autowired Accounts accounts, @Autowired VerifiedAccounts verified, @Autowired Subscriptions subscriptions)
            throws SQLException {
        askAboutEverybody();
        for (int each = 0; each < OFFICERS; each++) {
            Actor officer = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
            var wanted = new Subscription("p%d@kemlu.example".formatted(each), false, new QuietHours(0, 0), "id", 0);
            assertThat(Acting.as(officer, () -> subscriptions.subscribe(wanted)))
                    .isEqualTo(Subscriptions.Subscribing.CODE);
        }
        tell("update jobs.scheduled_task set execution_time = '2020-01-01' where task_name = 'letters-to-officers'");
        await().atMost(PATIENCE).until(() -> MAIL.connections() > 0 && REGISTRY.connections() > 0);

        UUID letter = sent();

        await().atMost(PATIENCE)
                .until(() -> ask("select state from portal.deposit where id = '%s'".formatted(letter))
                        .equals("OPENED"));
        assertThat(ask("select count(*) from people.registry_turn"))
                .as("questions that wait meanwhile")
                .isEqualTo(String.valueOf(QUESTIONS));
    }

    private void askAboutEverybody() throws SQLException {
        List<String> people =
                DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), """
                insert into people.person (id, incident_id, post, founded_on, registered_at, changed_at, present,
                    statements, card, found_by)
                select uuidv7(), '%s', 'PNH', uuidv7(), '2025-10-22', '2025-10-22', false, 0, 'x', 'x'
                from generate_series(1, %d) returning id
                """.formatted(UUID.randomUUID(), QUESTIONS));
        var claim = new Claim("3273014304990012", null, Map.of(Attribute.NAME, "Wulan Anggraini"));
        Actor officer = SomeActors.consular();
        Acting.as(
                officer,
                () -> transactions.executeWithoutResult(_ -> people.forEach(each ->
                        questions.insert(new PersonId(UUID.fromString(each)), claim, officer, clock.instant()))));
    }

    private UUID sent() {
        UUID letter = UUID.randomUUID();
        Portal portal = SomePortal.of(server);
        Portal.Sent sent = portal.send(
                letter,
                Letter.Kind.HELP,
                SomePortal.told("tolong, pintu dikunci", "", ""),
                List.of(),
                portal.keys(SomePortal.receipt()).orElseThrow());
        assertThat(sent).isEqualTo(Portal.Sent.KEPT);
        return letter;
    }

    private void tell(String sql) throws SQLException {
        DatabaseDoors.tell(DatabaseDoors.of(server).asOwner(), sql);
    }

    private String ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), sql).getFirst();
    }
}
