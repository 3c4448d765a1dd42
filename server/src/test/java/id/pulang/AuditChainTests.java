package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.installation.database.ApplicationRole;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.people.sight.AgencyVisibility;
import id.pulang.people.sight.ReceivedByAgency;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of the running server, looked at as the owner of the database and as the application. */
@Tag("security")
@PulangTest
class AuditChainTests {

    private static final int WRITERS = 8;
    private static final int ACTS = 200;
    private static final int ONE_FAILS_IN = 10;
    private static final Duration CHAINED_WITHIN = Duration.ofSeconds(20);

    @Autowired
    private RunningDatabase database;

    @Autowired
    private ApplicationRole role;

    @Autowired
    private AgencyVisibility agencies;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void manyWritersAtOnceMakeAChainWithoutGaps() throws Exception {
        Subject someone = new Subject("person", UUID.randomUUID());
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(() -> write(someone));
        }

        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (var written : threads.invokeAll(writers)) {
                written.get();
            }
        }

        waitUntilChained();
        assertThat(number("""
                select count(*) from access.audit_entry e join access.audit_link l on l.entry_id = e.id
                where '%s' = any(e.subjects)
                """.formatted(someone.id()))).isEqualTo(WRITERS * (ACTS - ACTS / ONE_FAILS_IN));
        assertThat(number("select max(seq) - count(*) from access.audit_link")).isZero();
        assertThat(number("""
                select count(*) from access.audit_entry e
                where not exists (select from access.audit_link l where l.entry_id = e.id)
                """)).isZero();
        assertThat(linksThatDoNotFollow()).isZero();
    }

    @Test
    void anActWhoseEntryCannotBeWrittenDoesNotHappen() throws SQLException {
        List<UUID> people = List.of(UUID.randomUUID());
        PostCode agency = SomeActors.kemensos().post();

        asOwner("revoke insert on access.audit_waiting from pulang_app");
        try {
            Acting.as(
                    SomeActors.head(),
                    () -> assertThatThrownBy(() -> agencies.show(new ReceivedByAgency(people, agency)))
                            .rootCause()
                            .hasMessageContaining("permission denied"));
        } finally {
            asOwner("grant insert on access.audit_waiting to pulang_app");
        }

        assertThat(Acting.as(SomeActors.kemensos(), agencies::shown)).doesNotContainAnyElementsOf(people);
        assertThat(number("select count(*) from access.audit_entry where '%s' = any(subjects)"
                        .formatted(people.getFirst())))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "audit_waiting", "audit_link", "audit_checkpoint"})
    void theApplicationTakesNothingBack(String table) throws SQLException {
        try (var connection = connect(ApplicationRole.NAME, role.password());
                var statement = connection.createStatement()) {
            for (var sql : List.of("delete from access.%s", "truncate access.%s", "drop table access.%s")) {
                assertThatThrownBy(() -> statement.execute(sql.formatted(table)))
                        .as(sql)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access.audit_entry set at = '2020-01-01'",
                "update access.audit_waiting set content = mark",
                "update access.audit_link set hash = content",
                "update access.audit_checkpoint set hash = hash",
                "insert into access.audit_link select 1000000, uuidv7(), content, mark, hash from access.audit_link",
                "create or replace function access.chain_audit(most int) returns int language sql as 'select 1'"
            })
    void theApplicationChangesNothing(String sql) throws SQLException {
        try (var connection = connect(ApplicationRole.NAME, role.password());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    private int write(Subject someone) {
        for (int act = 0; act < ACTS; act++) {
            boolean fails = act % ONE_FAILS_IN == 0;
            Acting.as(
                    SomeActors.consular(),
                    () -> transaction.executeWithoutResult(status -> {
                        trail.wrote("probed", Purpose.CASE_WORK, someone, "");
                        if (fails) {
                            status.setRollbackOnly();
                        }
                    }));
        }
        return ACTS;
    }

    private void waitUntilChained() throws Exception {
        long until = System.nanoTime() + CHAINED_WITHIN.toNanos();
        while (number("select count(*) from access.audit_waiting") > 0 && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }

    private long linksThatDoNotFollow() throws SQLException {
        return number("""
                select count(*) from (
                    select seq, content, hash, lag(hash, 1, decode(repeat('00', 32), 'hex')) over (order by seq) as previous
                    from access.audit_link) link
                where hash <> sha256('pulang-audit-link-1'::bytea || int8send(seq) || previous || content)
                """);
    }

    private long number(String sql) throws SQLException {
        try (var connection = connect(database.owner(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = connect(database.owner(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), user, password);
    }
}
