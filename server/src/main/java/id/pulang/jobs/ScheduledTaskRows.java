package id.pulang.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

/** The table {@code jobs.scheduled_task}, whose SQL is that of db-scheduler. */
@Repository
class ScheduledTaskRows {

    private static final String TABLE = "jobs.scheduled_task";
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration END = Duration.ofSeconds(10);

    /** Whose server was killed in the middle of a job is taken for dead after a minute without a sign of life. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private static final int MISSED_SIGNS_OF_LIFE = 6;

    private final DataSource dataSource;

    ScheduledTaskRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes a scheduler of this server over the table; it has a thread for each task and does not run yet. */
    Scheduler scheduler(List<RecurringTask<Void>> tasks) {
        return Scheduler.create(dataSource)
                .startTasks(tasks)
                .tableName(TABLE)
                .threads(tasks.size())
                .pollingInterval(POLLING)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(MISSED_SIGNS_OF_LIFE)
                .shutdownMaxWait(END)
                .build();
    }
}
