package id.pulang.audit.chain;

import id.pulang.jobs.Enduring;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Appends committed entries to the hash chain: soon after each commit, every second, at the start and at the end.
 *
 * <p>It works beside the acts and not within them, so that no act waits for another one's place.
 *
 * <p>Not a job of db-scheduler: every server wakes it within 50 ms of its own commits, and a lock in the database lets
 * one chain at a time.
 */
@Component
class HashChainWriter implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(HashChainWriter.class);
    private static final int AT_ONCE = 5_000;
    private static final int PAUSE_SECONDS = 1;
    private static final int GATHER_MILLIS = 50;
    private static final int END_SECONDS = 10;

    private final ChainRows rows;
    private final Checkpoints checkpoints;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("audit-chain").daemon().factory());

    HashChainWriter(ChainRows rows, Checkpoints checkpoints) {
        this.rows = rows;
        this.checkpoints = checkpoints;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker.scheduleWithFixedDelay(
                Enduring.work("chaining the audit trail", this::tryToChain), 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** Asks for new entries to be chained soon. */
    void wake() {
        if (asked.compareAndSet(false, true)) {
            try {
                worker.schedule(
                        Enduring.work("chaining the audit trail", this::tryToChain),
                        GATHER_MILLIS,
                        TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException ending) {
                LOG.debug("The server is stopping; the last entries are chained at its end", ending);
            }
        }
    }

    /** Chains all that waits and returns the end, unless another server is at it. */
    synchronized Optional<ChainRows.End> chain() {
        Optional<ChainRows.End> end = rows.chain(AT_ONCE);
        while (end.isPresent() && end.get().linked() == AT_ONCE) {
            checkpoints.look(end.get());
            end = rows.chain(AT_ONCE);
        }
        end.ifPresent(checkpoints::look);
        return end;
    }

    private void tryToChain() {
        asked.set(false);
        try {
            chain();
        } catch (RuntimeException wrong) {
            LOG.warn("Entries of the audit trail wait for their places in the chain", wrong);
        }
    }

    /** Leaves nothing without its place and signs the end. */
    @Override
    public void destroy() throws InterruptedException {
        // not interrupted: a checkpoint that is being written to its file would be torn
        worker.shutdown();
        worker.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
        try {
            chain().ifPresent(checkpoints::sign);
        } catch (RuntimeException wrong) {
            LOG.warn("The last entries of the audit trail will be chained at the next start", wrong);
        }
    }
}
