package id.pulang.portal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A collection of the heap soon after something was sent, and once more a little later: what was written must not stay
 * readable until a quiet night's next collection, and the memory that a receipt took goes back to the system. Source:
 * docs/decisions/0094.
 */
public final class IdleCollector implements AutoCloseable {

    private static final Duration LATER = Duration.ofSeconds(20);

    private final Semaphore sent = new Semaphore(0);
    private final Duration pause;
    private final Runnable collect;
    private final Thread worker;

    private IdleCollector(Duration pause, Runnable collect) {
        this.pause = pause;
        this.collect = collect;
        worker = Thread.ofPlatform().name("collector").daemon().unstarted(this::work);
    }

    /** Collects by the machine, at most four times a second. */
    public static IdleCollector started() {
        return started(Duration.ofMillis(250), System::gc);
    }

    static IdleCollector started(Duration pause, Runnable collect) {
        var collector = new IdleCollector(pause, collect);
        collector.worker.start();
        return collector;
    }

    /** Notes that something was sent. */
    public void sent() {
        sent.release();
    }

    private void work() {
        try {
            while (true) {
                sent.acquire();
                boolean more = true;
                while (more) {
                    Thread.sleep(pause);
                    sent.drainPermits();
                    collect.run();
                    more = sent.tryAcquire(LATER.toMillis(), TimeUnit.MILLISECONDS);
                }
                // What its connection still held then.
                collect.run();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the collecting. */
    @Override
    public void close() {
        worker.interrupt();
    }
}
