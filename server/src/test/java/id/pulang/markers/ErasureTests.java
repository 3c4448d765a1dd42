package id.pulang.markers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.TwoOfficers;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.StatementId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.erasure.ErasureOutcome;
import id.pulang.people.erasure.Erasures;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.PeopleSearch;
import id.pulang.protection.Vault;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases somebody of whom everything was told. */
@PulangTest
@Tag("security")
class ErasureTests {

    private static final PostCode ELSEWHERE = new PostCode("KEMENSOS");
    private static final Actor ONE_ELSEWHERE =
            new Actor(new UserId(new UUID(8, 3)), "Galuh", Role.CONSULAR_OFFICER, ELSEWHERE, "consular");
    private static final Actor HEAD_ELSEWHERE =
            new Actor(new UserId(new UUID(8, 1)), "Gayatri", Role.HEAD_OF_MISSION, ELSEWHERE, "head");

    private static final String REASON = "atas permintaan sendiri";

    @Autowired
    private Erasures erasures;

    @Autowired
    private People people;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private Vault vault;

    @Autowired
    private Matching matching;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final ToldOfSomebody told = new ToldOfSomebody();
    private PersonId person = new PersonId(new UUID(0, 0));

    @BeforeEach
    void everythingIsTold() {
        open(SomeActors.consular(), SomeActors.head());
        beans.autowireBean(told);
        person = told.everything();
    }

    @Test
    void needsAReasonAndASecondOfficer() {
        assertThat(Acting.as(SomeActors.consular(), () -> erasures.ask(person, "karena")))
                .isEqualTo(ErasureOutcome.NO_REASON);
        UUID asked = asked();

        assertThat(Acting.as(SomeActors.consular(), () -> erasures.confirm(asked)))
                .isEqualTo(ErasureOutcome.SAME_OFFICER);
        assertThatThrownBy(() -> Acting.as(SomeActors.registration(), () -> erasures.confirm(asked)))
                .isInstanceOf(Forbidden.class);
        assertThat(Acting.as(SomeActors.head(), () -> erasures.refuse(asked))).isEqualTo(ErasureOutcome.REFUSED);
        assertThat(Acting.as(SomeActors.head(), () -> erasures.confirm(asked))).isEqualTo(ErasureOutcome.TOO_LATE);
        assertThat(Acting.as(SomeActors.consular(), () -> people.find(person))).isPresent();
    }

    /** What a pack calls a role is not what the database asks for. */
    @Test
    void whoHasTheRightInARoleOfAPackDecidesToo() throws SQLException {
        Actor vice = opened(new PackRole("VICE_CONSUL", Set.of(Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER)));
        Actor desk = opened(new PackRole("LETTER_DESK", Set.of(Role.REGISTRATION_OFFICER)));
        UUID asked = asked();

        assertThatThrownBy(() -> Acting.as(desk, () -> erasures.confirm(asked))).isInstanceOf(Forbidden.class);
        assertThat(Acting.as(vice, () -> erasures.confirm(asked))).isEqualTo(ErasureOutcome.ERASED);

        assertThat(ask("select people.may_erase('%s', 'PNH', '2030-01-01')"
                        .formatted(desk.id().value())))
                .containsExactly("f");
        assertThat(Acting.as(SomeActors.consular(), () -> people.find(person))).isEmpty();
    }

    private Actor opened(PackRole role) {
        var officer = new Actor(new UserId(UUID.randomUUID()), role.code(), role, new PostCode("PNH"), role.code());
        open(officer);
        return officer;
    }

    private void open(Actor... officers) {
        TwoOfficers.open(transactions, JdbcClient.create(application.getBean(DataSource.class)), officers);
    }

    @Test
    void nothingAboutThePersonStaysButIdsAndAnAuditFact() throws SQLException {
        StatementId statement = told.statement("A-1");
        UUID asked = asked();

        assertThat(confirmed(asked)).isEqualTo(ErasureOutcome.ERASED);

        assertThat(rowsAbout(person.value()))
                .containsOnlyKeys("people.erasure", "repatriation.handover", "repatriation.seat");
        assertThat(rowsAbout(statement.value())).isEmpty();
        assertThat(ask("select count(*) from access.data_key where subject = '%s'".formatted(person.value())))
                .containsExactly("0");
        assertThat(ask("""
                select length(paper) + length(code) + length(handed_by_name) from repatriation.handover
                where person_id = '%s'
                """.formatted(person.value()))).containsExactly("0");
        assertThat(ask("select act from access.audit_entry where '%s' = any(subjects) order by at desc, id desc limit 1"
                        .formatted(person.value())))
                .containsExactly("person erased");
        assertThat(Acting.as(SomeActors.consular(), () -> people.find(person))).isEmpty();
        assertThat(Acting.as(SomeActors.consular(), () -> search.search(ToldOfSomebody.NIK, 500)))
                .noneMatch(found -> found.id().equals(person));
    }

    @Test
    void whoWasErasedIsErasedAgainInAnOlderDatabase() throws SQLException {
        List<String> older = ask("""
                select format('insert into people.person (%%1$s) select %%1$s from json_populate_record(null::people.person, %%2$L)',
                              (select string_agg(attname, ', ') from pg_attribute
                               where attrelid = 'people.person'::regclass and attnum > 0 and not attisdropped
                                   and attgenerated = ''), to_json(p))
                from people.person p where id = '%s'
                """.formatted(person.value()));
        UUID asked = asked();
        confirmed(asked);
        change(older.getFirst());
        assertThat(rowsAbout(person.value())).containsKey("people.person");

        Acting.as(SomeActors.headquarters(), () -> transactions.executeWithoutResult(_ -> vault.eraseAgain(_ -> {})));

        assertThat(rowsAbout(person.value())).doesNotContainKey("people.person");
    }

    @Test
    void theReasonIsForTheOfficersAndLeavesATrace() throws SQLException {
        asked();

        assertThat(ask("select act from access.audit_entry where '%s' = any(subjects) order by at desc, id desc limit 1"
                        .formatted(person.value())))
                .containsExactly("opened");
        assertThatThrownBy(() -> Acting.as(SomeActors.registration(), () -> erasures.open(person)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyIsErasedNorNotedAsSuchWhenTheTrailCannotBeWritten() throws SQLException {
        UUID asked = asked();
        change("revoke insert on access.audit_waiting from pulang_app");
        try {
            assertThatThrownBy(() -> Acting.as(SomeActors.head(), () -> erasures.confirm(asked)))
                    .isNotNull();
        } finally {
            change("grant insert on access.audit_waiting to pulang_app");
        }

        assertThat(vault.erased()).doesNotContain(person.value());
        assertThat(Acting.as(SomeActors.consular(), () -> people.cards(List.of(person), Purpose.CASE_WORK)))
                .isNotEmpty();
    }

    /** A stray row is asked to be erased; joined into somebody in the meantime, it takes nobody with it. */
    @Test
    void erasesNobodyOfWhomSomethingElseIsStatedThanWhenItWasAsked() throws SQLException {
        UUID asked = asked();
        change("delete from people.membership where statement_id = '%s'"
                .formatted(told.statement("A-1").value()));

        assertThat(Acting.as(SomeActors.head(), () -> erasures.confirm(asked))).isEqualTo(ErasureOutcome.ANOTHER);

        assertThat(Acting.as(SomeActors.consular(), () -> people.find(person))).isPresent();
    }

    /** A match that has read somebody would register them again. */
    @Test
    void waitsForAMatchThatIsUnderWay() throws Exception {
        UUID asked = asked();
        var incident = Acting.as(
                SomeActors.consular(), () -> people.find(person).orElseThrow().incident());
        var held = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.submit(() -> Acting.as(
                    SomeActors.consular(),
                    () -> transactions.executeWithoutResult(_ -> {
                        matching.hold(incident);
                        held.countDown();
                        await(over);
                    })));
            assertThat(held.await(2, TimeUnit.MINUTES)).isTrue();
            var erased = workers.submit(() -> Acting.as(SomeActors.head(), () -> erasures.confirm(asked)));

            assertThatThrownBy(() -> erased.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            over.countDown();
            assertThat(erased.get(2, TimeUnit.MINUTES)).isEqualTo(ErasureOutcome.ERASED);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theDatabaseErasesNobodyWithoutTheWordOfTwoOfficers() {
        UUID request = UUID.randomUUID();
        Actor one = SomeActors.consular();
        Actor other = SomeActors.head();

        refuses(jdbc -> {});
        refuses(jdbc -> TwoOfficers.ask(jdbc, one, request, person.value()));
        refuses(jdbc -> {
            TwoOfficers.ask(jdbc, one, request, person.value());
            TwoOfficers.confirm(jdbc, one, request);
        });
        refuses(jdbc -> {
            TwoOfficers.ask(jdbc, one, request, UUID.randomUUID());
            TwoOfficers.confirm(jdbc, other, request);
        });
        refuses(jdbc -> {
            TwoOfficers.ask(jdbc, one, request, person.value());
            TwoOfficers.confirm(jdbc, SomeActors.medical(), request);
        });
        refuses(jdbc -> {
            TwoOfficers.ask(jdbc, ONE_ELSEWHERE, request, person.value());
            TwoOfficers.confirm(jdbc, HEAD_ELSEWHERE, request);
        });
        refuses(jdbc ->
                jdbc.sql("update people.erasure set asked_by = decided_by").update());
        refuses(jdbc -> jdbc.sql("select 1 from access.erase_again(array[]::uuid[])")
                .query(Integer.class)
                .single());
        refuses(jdbc -> jdbc.sql("select people.erase(array[]::uuid[])")
                .query((_, _) -> 1)
                .single());

        assertThat(Acting.as(SomeActors.consular(), () -> people.find(person))).isPresent();
    }

    /** As somebody who has the password of the application and goes straight to the database. */
    private void refuses(Consumer<JdbcClient> before) {
        JdbcClient jdbc = JdbcClient.create(application.getBean(DataSource.class));
        assertThatThrownBy(() -> Acting.as(
                        SomeActors.head(),
                        () -> transactions.executeWithoutResult(_ -> {
                            before.accept(jdbc);
                            jdbc.sql("select 1 from access.erase(array[:person]::uuid[])")
                                    .param("person", person.value())
                                    .query(Integer.class)
                                    .single();
                        })))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageNotContaining("foreign key");
    }

    /** Asks again as the edge of the server does where others write about the same people just then: BusyAdvice. */
    private ErasureOutcome confirmed(UUID asked) {
        for (int before = 0; before < 2; before++) {
            try {
                return Acting.as(SomeActors.head(), () -> erasures.confirm(asked));
            } catch (PessimisticLockingFailureException busy) {
                assertThat(Acting.as(SomeActors.consular(), () -> erasures.open(person)))
                        .isPresent();
            }
        }
        return Acting.as(SomeActors.head(), () -> erasures.confirm(asked));
    }

    private UUID asked() {
        return Acting.as(SomeActors.consular(), () -> {
            assertThat(erasures.ask(person, REASON)).isEqualTo(ErasureOutcome.ASKED);
            return erasures.open(person).orElseThrow().id();
        });
    }

    /** The tables in which an id stands, in whatever column, with how many rows. */
    private TreeMap<String, String> rowsAbout(UUID id) throws SQLException {
        var found = new TreeMap<String, String>();
        for (String column : ask("""
                select n.nspname || '.' || c.relname || ' ' || a.attname
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and a.atttypid = 'uuid'::regtype and not a.attisdropped
                  and n.nspname not in ('pg_catalog', 'information_schema', 'events', 'probe') and n.nspname <> 'access'
                """)) {
            String table = column.substring(0, column.indexOf(' '));
            String rows = ask("select count(*) from %s where %s = '%s'"
                            .formatted(table, column.substring(table.length() + 1), id))
                    .getFirst();
            if (!rows.equals("0")) {
                found.put(table, rows);
            }
        }
        return found;
    }

    private void change(String sql) throws SQLException {
        try (var connection = DatabaseDoors.of(application).asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), sql);
    }
}
