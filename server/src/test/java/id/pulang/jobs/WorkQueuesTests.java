package id.pulang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** In every queue of the server, an item at which the server ends is begun a few times and then parked. */
@PulangTest
@Tag("security")
class WorkQueuesTests {

    /** How an item that waits comes into each queue. */
    private static final Map<String, String> ITEMS = Map.of(
            "events.event_publication", """
                    insert into events.event_publication
                        (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                    values ('%s', 'nobody', 'id.pulang.Nothing', '{}', '2099-01-01T00:00:00Z', 'FAILED', 1)
                    """,
            "portal.deposit", "insert into portal.deposit values ('%s', '2099-01-01T00:00:00Z', 'x')");

    @Autowired
    private List<WorkQueue> queues;

    @Autowired
    private Tries tries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private TransactionOperations transactions;

    private final UUID item = UUID.randomUUID();

    @AfterEach
    void nothingIsLeft() throws SQLException {
        for (WorkQueue queue : queues) {
            DatabaseDoors.tell(
                    DatabaseDoors.of(server).asOwner(),
                    "delete from %s where id = '%s'".formatted(queue.table(), item));
        }
    }

    @Test
    void eachTableThatCountsTriesOfItsItemsIsAQueueOfTheOneComponent() {
        var counting = jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.columns c
                        where column_name = 'tries' and table_schema <> 'mail' and exists (
                            select from information_schema.columns i
                            where (i.table_schema, i.table_name) = (c.table_schema, c.table_name)
                              and i.column_name = 'id')
                        """).query(String.class).list();

        assertThat(queues).extracting(WorkQueue::table).containsAll(counting);
        assertThat(ITEMS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        queues.stream().map(WorkQueue::table).toList());
    }

    @Test
    void aTryIsCommittedBeforeTheWorkSoThatAnItemCannotEndTheServerForEver() throws SQLException {
        for (WorkQueue queue : queues) {
            DatabaseDoors.tell(
                    DatabaseDoors.of(server).asOwner(), ITEMS.get(queue.table()).formatted(item));

            long begun = 0;
            for (int start = 0; start < 5; start++) {
                // The server ends here: whatever else was under way is rolled back.
                begun += Acting.as(
                                Actor.server("test"),
                                () -> transactions.execute(under -> {
                                    boolean counted = tries.begin(queue, () -> Optional.of(item))
                                            .isPresent();
                                    under.setRollbackOnly();
                                    return counted;
                                }))
                        ? 1
                        : 0;
            }

            assertThat(begun).as(queue.table()).isEqualTo(queue.most());
            assertThat(Acting.as(Actor.server("test"), () -> tries.release(queue, item)))
                    .as(queue.table())
                    .isTrue();
            assertThat(Acting.as(Actor.server("test"), () -> tries.begin(queue, () -> Optional.of(item))))
                    .contains(item);
        }
    }
}
