package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.readers.Alarm;
import id.pulang.audit.readers.Alarms;
import id.pulang.identity.Acting;
import id.pulang.jobs.RecurringJob;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.signatures.FeedSigner;
import id.pulang.protection.keys.ContactKey;
import id.pulang.protection.keys.DeskSigner;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The owner of the database puts keys of their own where those of the desk stand: nothing is sealed to them. */
@Tag("security")
@PulangTest
class ForeignKeysTests {

    private static final String SETTINGS = """
            create or replace function portal.settings()
            returns table (keyset bytea, signature bytea, salt bytea, memory int, passes int)
            language sql stable security definer set search_path = portal, pg_temp as $$
                select %s, d.signature, d.salt, d.memory, d.passes from portal.desk d
            $$
            """;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private List<RecurringJob> jobs;

    @Autowired
    private Alarms alarms;

    @TempDir
    private Path folder;

    private DatabaseDoors database;

    @BeforeEach
    void find() {
        database = DatabaseDoors.of(server);
    }

    @AfterEach
    void putBack() throws SQLException {
        DatabaseDoors.tell(database.asOwner(), SETTINGS.formatted("d.keyset"));
        look();
    }

    @Test
    void aDoorThatIsOpenGoesOnSealingToTheDesk() throws Exception {
        try (Portal portal = portal()) {
            replaceTheFunction();

            UUID id = UUID.randomUUID();
            Portal.Sent sent = portal.send(
                    id,
                    Letter.Kind.HELP,
                    SomePortal.told("tolong", "", ""),
                    List.of(),
                    portal.keys(SomePortal.receipt()).orElseThrow());

            assertThat(sent).isEqualTo(Portal.Sent.KEPT);
            look();
            assertThat(DatabaseDoors.ask(
                            database.asOwner(), "select state from portal.deposit where id = '%s'".formatted(id)))
                    .as("the desk has opened it")
                    .containsExactly("OPENED");
            assertAlarm();
        }
    }

    @Test
    void noDoorIsOpenedOnForeignKeys() throws Exception {
        replaceTheFunction();

        assertThatThrownBy(() -> portal().close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not signed by the desk");
    }

    @Test
    void foreignKeysInTheTableArePutBackAndTold() throws Exception {
        DatabaseDoors.tell(database.asOwner(), "update portal.desk set keyset = 'foreign'");

        look();

        portal().close();
        assertAlarm();
    }

    private void replaceTheFunction() throws SQLException {
        DatabaseDoors.tell(database.asOwner(), SETTINGS.formatted("'foreign'::bytea"));
    }

    private void assertAlarm() {
        assertThat(Acting.as(SomeActors.head(), alarms::latest))
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.CHANGED_PUBLIC_DOOR)
                .extracting(Alarm::about)
                .anyMatch(about -> about.contains("public keys of the desk"));
    }

    private Portal portal() {
        return new Portal(
                SomePortal.access(server),
                new PublicSettings(1, Duration.ofSeconds(10), Duration.ZERO),
                new PortalKeys(
                        new byte[32],
                        server.getBean(ContactKey.class),
                        FeedSigner.in(folder),
                        server.getBean(DeskSigner.class).check(),
                        FormKeys.in(folder, Clock.systemUTC())),
                Clock.systemUTC());
    }

    private void look() {
        jobs.stream()
                .filter(job -> job.name().equals("opening-deposits"))
                .forEach(job -> job.work().run());
    }
}
