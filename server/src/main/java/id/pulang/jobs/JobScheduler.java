package id.pulang.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextPausedEvent;
import org.springframework.context.event.ContextRestartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the jobs by db-scheduler, from when the server is ready until it ends or is paused. It looks for due jobs every
 * second, by the machine's clock; what a job makes of the time is its own matter.
 *
 * <p>Each job has a thread, so that none takes that of another; those that work on the database take turns. A job at
 * which its server ended rests, longer each time: it does not end the next one at its start. Source:
 * docs/decisions/0155.
 */
@Component
class JobScheduler implements DisposableBean {

    private static final int DATABASE_JOBS_AT_ONCE = 2;
    private static final Duration FIRST_REST = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 8;

    private final Semaphore places = new Semaphore(DATABASE_JOBS_AT_ONCE, true);
    private final ScheduledTaskRows rows;
    private final List<RecurringTask<Void>> tasks;
    private @Nullable Scheduler scheduler;

    JobScheduler(ScheduledTaskRows rows, List<RecurringJob> jobs) {
        this.rows = rows;
        tasks = jobs.stream().map(this::task).toList();
    }

    private RecurringTask<Void> task(RecurringJob job) {
        Runnable work = Enduring.work(job.name(), job.work());
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .onDeadExecution((ended, later) -> later.reschedule(
                        ended, ended.getTimeDone().plus(rest(ended.getExecution().consecutiveFailures))))
                .execute((_, _) -> run(job.kind(), work));
    }

    /** How long a job rests at which so many servers ended before, one after the other. */
    static Duration rest(int before) {
        return before == 0 ? Duration.ZERO : FIRST_REST.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
    }

    private void run(RecurringJob.Kind kind, Runnable work) {
        switch (kind) {
            case NETWORK, PROMPT -> work.run();
            case DATABASE -> inTurn(work);
        }
    }

    private void inTurn(Runnable work) {
        try {
            places.acquire();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    @EventListener({ApplicationReadyEvent.class, ContextRestartedEvent.class})
    synchronized void start() {
        scheduler = rows.scheduler(tasks);
        scheduler.start();
    }

    @Override
    @EventListener(ContextPausedEvent.class)
    public synchronized void destroy() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }
}
