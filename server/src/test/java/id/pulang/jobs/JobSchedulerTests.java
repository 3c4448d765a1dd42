package id.pulang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs by itself cannot keep requests for help from being opened. */
@PulangTest
@Tag("security")
class JobSchedulerTests {

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Autowired
    private ScheduledTaskRows rows;

    @Autowired
    private List<RecurringJob> jobs;

    @Autowired
    private JdbcClient jdbc;

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from jobs.scheduled_task where task_name like 'test-%'")
                .update();
    }

    @Test
    void aMailServerThatNeverAnswersAndSlowJobsDelayNoRequestForHelp() throws Exception {
        var opened = new Semaphore(0);
        var scheduler = new JobScheduler(
                rows,
                List.of(
                        new RecurringJob("test-mail", PAUSE, RecurringJob.Kind.NETWORK, this::waitForever),
                        new RecurringJob("test-registry", PAUSE, RecurringJob.Kind.NETWORK, this::waitForever),
                        new RecurringJob("test-database-1", PAUSE, this::workOnDatabase),
                        new RecurringJob("test-database-2", PAUSE, this::workOnDatabase),
                        new RecurringJob("test-database-3", PAUSE, this::workOnDatabase),
                        new RecurringJob("test-opening", PAUSE, RecurringJob.Kind.PROMPT, opened::release)));

        scheduler.start();
        try {
            assertThat(opened.tryAcquire(3, 30, TimeUnit.SECONDS)).isTrue();
            assertThat(most.get()).isBetween(1, 2);
        } finally {
            over.countDown();
            scheduler.destroy();
        }
    }

    @Test
    void restsWhileItsServerIsPausedAndGoesOnAfterwards() throws Exception {
        var done = new Semaphore(0);
        var scheduler = new JobScheduler(rows, List.of(new RecurringJob("test-again", PAUSE, done::release)));

        for (int turn = 0; turn < 2; turn++) {
            scheduler.start();
            assertThat(done.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            scheduler.destroy();
            done.drainPermits();
            assertThat(done.tryAcquire(2, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void onlyThePublicDoorIsPromptAndWhatWaitsForOtherMachinesIsOfTheNetwork() {
        assertThat(jobs)
                .filteredOn(job -> job.kind() == RecurringJob.Kind.PROMPT)
                .extracting(RecurringJob::name)
                .containsExactlyInAnyOrder("opening-deposits", "watching-the-public-role");
        assertThat(jobs)
                .filteredOn(job -> job.kind() == RecurringJob.Kind.NETWORK)
                .extracting(RecurringJob::name)
                .containsExactlyInAnyOrder("letters-to-officers", "asking-the-registry");
    }

    @Test
    void aJobAtWhichServersEndRestsLongerEachTime() {
        assertThat(JobScheduler.rest(0)).isZero();
        assertThat(JobScheduler.rest(1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(JobScheduler.rest(2)).isEqualTo(Duration.ofSeconds(40));
        assertThat(JobScheduler.rest(1000)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
    }

    private void workOnDatabase() {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        waitForever();
        atOnce.decrementAndGet();
    }

    private void waitForever() {
        try {
            over.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
