package id.pulang.people.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.audit.AuditTrail;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.protection.Vault;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The index ends up with what the database says last, however its news comes and wherever a filling breaks off. */
@PulangTest
class SearchIndexRefreshTests {

    private static final Instant CHANGED = Instant.parse("2025-10-22T02:00:00Z");
    private static final VisiblePeople EVERYBODY = new VisiblePeople(Optional.empty(), Set.of());

    private final PersonSearchIndex searchIndex = new PersonSearchIndex();

    private StoredPeople stored;
    private SearchIndexRefresh refresh;
    private TransactionTemplate transactions;

    @BeforeEach
    void nobodyIsIn(
            @Autowired JdbcClient jdbc,
            @Autowired JsonMapper json,
            @Autowired Vault vault,
            @Autowired AuditTrail trail,
            @Autowired PlatformTransactionManager manager,
            @Autowired Clock clock) {
        stored = new StoredPeople(jdbc, json, vault);
        transactions = new TransactionTemplate(manager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        refresh = new SearchIndexRefresh(searchIndex, stored, trail, transactions, clock);
        searchIndex.expectEverybody();
    }

    @Test
    void findsThoseWhomAFillingThatBrokeOffHadReadAlready() {
        for (int number = 1; number <= 1_200; number++) {
            stored.people.put(number, person(number, "sitanggang " + number));
        }
        stored.breaksOffAfter = 1_100;

        assertThatThrownBy(refresh::fill).isInstanceOf(IllegalStateException.class);
        stored.breaksOffAfter = Integer.MAX_VALUE;
        refresh.lookForChanges();

        assertThat(searchIndex.size()).isEqualTo(1_200);
        assertThat(searchIndex.numbered("C7", EVERYBODY, _ -> true).people()).containsKey(id(7));
        assertThat(searchIndex.beginningWith("sitang", EVERYBODY).words()).containsExactly("sitanggang");
    }

    @Test
    void keepsTheNewerNameWhenTheNewsOfTheOlderOneComesLast() {
        searchIndex.everybodyIsIn();

        transactions.executeWithoutResult(_ -> {
            refresh.take(known(person(1, "yang lama")));
            transactions.executeWithoutResult(_ -> refresh.take(known(person(1, "yang baru"))));
        });

        assertThat(searchIndex.called(id(1))).isEqualTo("yang baru");
    }

    @Test
    void readsAgainOfWhomItWasToldAfterItHadReadThem() {
        stored.people.put(1, person(1, "yang baru"));
        refresh.lookForChanges();
        transactions.executeWithoutResult(_ -> refresh.take(known(person(1, "yang lama"))));

        refresh.lookForChanges();

        assertThat(searchIndex.called(id(1))).isEqualTo("yang baru");
    }

    /** A look that read before a registration committed writes after it. */
    @Test
    void keepsWhomItWasToldOfWhileItRead() {
        refresh.fill();
        stored.people.put(1, person(1, "yang lama"));
        stored.people.put(2, person(2, "sihombing"));
        stored.afterReading = () -> transactions.executeWithoutResult(_ -> {
            refresh.take(known(person(1, "yang baru")));
            refresh.take(known(person(3, "yang lahir kembali")));
        });
        stored.gone = List.of(id(3));

        refresh.lookForChanges();

        assertThat(searchIndex.called(id(1))).isEqualTo("yang baru");
        assertThat(searchIndex.called(id(2))).isEqualTo("sihombing");
        assertThat(searchIndex.called(id(3))).isEqualTo("yang lahir kembali");
    }

    @Test
    void opensNobodyAgainWhomItHasRead() {
        stored.people.put(1, person(1, "sitanggang"));
        refresh.fill();
        refresh.lookForChanges();

        assertThat(stored.opened).isEmpty();

        stored.people.put(2, person(2, "sihombing"));
        refresh.lookForChanges();
        refresh.lookForChanges();

        assertThat(stored.opened).containsExactly(id(2));
    }

    @Test
    void takesInMoreThanFitsAtOnce() {
        refresh.fill();
        for (int number = 1; number <= 2_345; number++) {
            stored.people.put(number, person(number, "sitanggang " + number));
        }

        refresh.lookForChanges();

        assertThat(searchIndex.size()).isEqualTo(2_345);
        assertThat(stored.opened).hasSize(2_345).doesNotHaveDuplicates();
    }

    @Test
    void findsWhomATransactionWroteLongBeforeItCommitted(@Autowired AuditTrail trail) {
        MovingClock clock = MovingClock.standing();
        refresh = new SearchIndexRefresh(searchIndex, stored, trail, transactions, clock);
        Instant written = clock.instant();
        refresh.fill();
        for (int look = 0; look < 4; look++) {
            clock.moveOn(Duration.ofMinutes(10));
            stored.running = Duration.between(written, clock.instant());
            refresh.lookForChanges();
        }

        stored.changed = written;
        stored.people.put(1, person(1, "sitanggang"));
        stored.running = Duration.ZERO;
        refresh.lookForChanges();

        assertThat(searchIndex.called(id(1))).isEqualTo("sitanggang");
    }

    @Test
    void theDatabaseSaysForHowLongATransactionHasBeenRunning(
            @Autowired ApplicationContext server,
            @Autowired JdbcClient jdbc,
            @Autowired JsonMapper json,
            @Autowired Vault vault)
            throws Exception {
        try (Connection way = DatabaseDoors.of(server).asApplication();
                Statement statement = way.createStatement()) {
            way.setAutoCommit(false);
            statement.execute("select 1");
            Thread.sleep(1_100);

            assertThat(new SearchIndexRows(jdbc, json, vault).longestTransaction())
                    .isGreaterThan(Duration.ofSeconds(1));
        }
    }

    private static PeopleKnown known(IndexedPerson person) {
        return new PeopleKnown(List.of(person), List.of());
    }

    private static IndexedPerson person(int number, String name) {
        return new IndexedPerson(
                id(number),
                new IncidentId(new UUID(7, 7)),
                new PostCode("PNH"),
                new IndexedTerms(name, List.of(name), List.of("C" + number), null, null));
    }

    private static PersonId id(int number) {
        return new PersonId(new UUID(5, number));
    }

    /** A database that breaks off when it is told to. */
    private static final class StoredPeople extends SearchIndexRows {

        private final Map<Integer, IndexedPerson> people = new TreeMap<>();
        private final List<PersonId> opened = new ArrayList<>();
        private int breaksOffAfter = Integer.MAX_VALUE;
        private Instant changed = CHANGED;
        private Duration running = Duration.ZERO;
        private List<PersonId> gone = List.of();
        private Runnable afterReading = () -> {};

        StoredPeople(JdbcClient jdbc, JsonMapper json, Vault vault) {
            super(jdbc, json, vault);
        }

        @Override
        int count() {
            return people.size();
        }

        @Override
        Stream<IndexedPerson> everybody() {
            return people.entrySet().stream().map(each -> {
                if (each.getKey() > breaksOffAfter) {
                    throw new IllegalStateException("The connection broke off");
                }
                return each.getValue();
            });
        }

        @Override
        Stream<RowVersion> changedSince(Instant moment) {
            return people.values().stream()
                    .map(each -> new RowVersion(each.id(), changed))
                    .filter(each -> !changed.isBefore(moment));
        }

        @Override
        Duration longestTransaction() {
            return running;
        }

        @Override
        List<PersonId> erased() {
            return List.of();
        }

        @Override
        PeopleKnown read(Collection<PersonId> some) {
            opened.addAll(some);
            var read = new PeopleKnown(
                    people.values().stream()
                            .filter(each -> some.contains(each.id()))
                            .toList(),
                    gone);
            afterReading.run();
            return read;
        }
    }
}
