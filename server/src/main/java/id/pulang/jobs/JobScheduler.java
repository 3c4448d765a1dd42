package id.pulang.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the jobs by db-scheduler, from when the server is ready until it ends. It looks for due jobs every second, by
 * the machine's clock; what a job makes of the time is its own matter.
 */
@Component
class JobScheduler implements DisposableBean {

    private final Scheduler scheduler;

    JobScheduler(ScheduledTaskRows rows, List<RecurringJob> jobs) {
        scheduler = rows.scheduler(jobs.stream().map(JobScheduler::task).toList());
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        Runnable work = Enduring.work(job.name(), job.work());
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((_, _) -> work.run());
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
