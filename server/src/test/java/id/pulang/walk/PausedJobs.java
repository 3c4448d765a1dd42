package id.pulang.walk;

import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Keeps recurring jobs from running: each is due years later until this is closed. Whoever makes it waits until the
 * jobs that ran at that moment have ended.
 */
final class PausedJobs implements AutoCloseable {

    private static final Duration ENDS_WITHIN = Duration.ofMinutes(2);

    private final DatabaseDoors database;

    PausedJobs(DatabaseDoors database) {
        this.database = database;
        await().atMost(ENDS_WITHIN).until(() -> {
            put("+ interval '1000 days'", "execution_time < now() + interval '100 days'");
            return none("picked or execution_time < now() + interval '100 days'");
        });
    }

    @Override
    public void close() throws SQLException {
        put("- interval '1000 days'", "execution_time > now() + interval '100 days'");
    }

    /** The scheduler takes no task whose version is another than it has read. */
    private void put(String by, String which) throws SQLException {
        DatabaseDoors.tell(
                database.asOwner(),
                "update jobs.scheduled_task set execution_time = execution_time %s, version = version + 1 where not picked and %s"
                        .formatted(by, which));
    }

    private boolean none(String which) throws SQLException {
        String count = "select count(*) from jobs.scheduled_task where " + which;
        return "0".equals(DatabaseDoors.ask(database.asOwner(), count).getFirst());
    }
}
