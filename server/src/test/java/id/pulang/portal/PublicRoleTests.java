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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has the public process has a role that can call its functions, and do nothing else for long. */
@Tag("security")
@PulangTest
class PublicRoleTests {

    private static final String FUNCTIONS = """
            select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where has_function_privilege('pulang_public', p.oid, 'execute')
                and has_schema_privilege('pulang_public', n.oid, 'usage')
            order by 1
            """;

    private static final String BOUND = """
            create or replace trigger bounded before insert on portal.deposit
                for each statement execute function portal.refuse_beyond('%s')
            """;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private List<RecurringJob> jobs;

    @Autowired
    private Alarms alarms;

    private DatabaseDoors database;

    @BeforeEach
    void find() {
        database = DatabaseDoors.of(server);
    }

    @Test
    void ofAllFunctionsOfTheDatabaseItMayCallThoseOfThePublicPagesOnly() throws SQLException {
        assertThat(DatabaseDoors.ask(database.asOwner(), FUNCTIONS))
                .allMatch(name -> name.startsWith("portal.") || name.startsWith("prevention."))
                .hasSize(7);
    }

    @Test
    void itTakesNoLocksKeepsNoObjectsAndRunsNoCodeOfItsOwn() throws SQLException {
        for (String act : List.of(
                "select pg_advisory_lock(hashtextextended('walk-ins PNH', 0))",
                "select pg_try_advisory_xact_lock(20221, 18)",
                "select pg_catalog.lo_create(0)",
                "select pg_catalog.lo_from_bytea(0, 'x')",
                "select pg_notify('a', 'b')",
                "select pg_sleep(1)",
                "select pg_logical_emit_message(false, 'a', 'b')",
                "select pg_export_snapshot()",
                "select count(*) from pg_stat_activity",
                "select set_config('pulang.scope', 'all-posts', false)",
                "do $$ begin loop end loop; end $$",
                "create function pg_temp.x() returns int language sql as 'select 1'")) {
            try (Connection way = SomePortal.source(server).getConnection();
                    Statement statement = way.createStatement()) {
                assertThatThrownBy(() -> statement.execute(act)).as(act).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void whatItChangesOfItselfIsPutBackAndTold() throws SQLException {
        for (String act : List.of(
                "alter role pulang_public password 'another'",
                "alter role pulang_public set statement_timeout = 0",
                "alter role pulang_public in database postgres set lock_timeout = 0")) {
            DatabaseDoors.tell(SomePortal.source(server).getConnection(), act);

            watch();

            try (Connection way = SomePortal.source(server).getConnection()) {
                assertThat(DatabaseDoors.ask(way, "show statement_timeout"))
                        .as(act)
                        .containsExactly("10s");
            }
            assertThat(DatabaseDoors.ask(SomePortal.source(server).getConnection(), "show lock_timeout"))
                    .as(act)
                    .containsExactly("5s");
        }
        assertThat(Acting.as(SomeActors.head(), alarms::latest))
                .extracting(Alarm::kind)
                .contains(Alarm.Kind.CHANGED_PUBLIC_DOOR);
    }

    @Test
    void aTimeLimitThatItLiftsIsKeptByTheServer() throws Exception {
        try (Connection way = SomePortal.source(server).getConnection();
                Statement statement = way.createStatement()) {
            statement.execute("set statement_timeout = 0");
            way.setAutoCommit(false);
            statement.execute("select 1 from portal.settings()");
            watch();
            assertThat(way.isValid(1)).as("it has hardly begun").isTrue();

            Thread.sleep(16_000);
            watch();

            assertThatThrownBy(() -> statement.execute("select 1 from portal.settings()"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatItFillsHasABound() throws SQLException {
        for (String table : List.of("portal.mailbox", "portal.deposit")) {
            assertThat(DatabaseDoors.ask(database.asOwner(), """
                    select tgname from pg_trigger where tgname = 'bounded' and tgrelid = '%s'::regclass
                    """.formatted(table)))
                    .as(table)
                    .hasSize(1);
        }
        DatabaseDoors.tell(database.asOwner(), BOUND.formatted(0));
        try {
            assertThatThrownBy(() -> DatabaseDoors.tell(database.asOwner(), """
                            insert into portal.deposit (id, received_at, sealed) values (uuidv7(), '2020-01-01', 'x')
                            """))
                    .hasMessageContaining("no more room");
        } finally {
            DatabaseDoors.tell(database.asOwner(), BOUND.formatted(68_719_476_736L));
        }
    }

    @Test
    void noWaitOfTheApplicationIsWithoutEnd() throws SQLException {
        try (Connection way = server.getBean(DataSource.class).getConnection()) {
            assertThat(DatabaseDoors.ask(way, "show lock_timeout")).containsExactly("30s");
        }
    }

    private void watch() {
        jobs.stream()
                .filter(job -> job.name().equals("watching-the-public-role"))
                .forEach(job -> job.work().run());
    }
}
