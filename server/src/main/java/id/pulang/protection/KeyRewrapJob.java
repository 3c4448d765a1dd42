package id.pulang.protection;

import id.pulang.identity.Acting;
import id.pulang.jobs.Enduring;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Wraps the keys of subjects anew after a rotation, some at a time, while people work.
 *
 * <p>Not a job of db-scheduler: each server looks at its own file of keysets.
 */
@Component
class KeyRewrapJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRewrapJob.class);
    private static final int PAUSE_SECONDS = 20;

    private final DataKeys keys;
    private final HeldKeysets keysets;
    private final TransactionOperations transactions;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("key-rewrapping").daemon().factory());
    private Optional<Keysets> doneWith = Optional.empty();

    KeyRewrapJob(DataKeys keys, HeldKeysets keysets, TransactionOperations transactions) {
        this.keys = keys;
        this.keysets = keysets;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker.scheduleWithFixedDelay(
                Enduring.work("wrapping keys anew", this::look), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** Wraps all that older keys have wrapped, if the keysets have changed since the last time. */
    void look() {
        try {
            Keysets now = keysets.look();
            if (doneWith.filter(done -> done == now).isEmpty()) {
                for (KeyPurpose ring : KeyPurpose.values()) {
                    rewrap(ring);
                }
                doneWith = Optional.of(now);
            }
        } catch (RuntimeException wrong) {
            LOG.warn("Some keys are still wrapped by older ones", wrong);
        }
    }

    private void rewrap(KeyPurpose ring) {
        int some = 1;
        while (some > 0 && !Thread.currentThread().isInterrupted()) {
            some = Acting.as(
                    ErasureReplay.SERVER,
                    () -> Objects.requireNonNull(transactions.execute(_ -> keys.rewrapSome(ring))));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
