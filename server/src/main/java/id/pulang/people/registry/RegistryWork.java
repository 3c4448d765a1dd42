package id.pulang.people.registry;

import id.pulang.identity.Acting;
import id.pulang.identity.transactions.Enduring;
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

/** Asks the registry in the background, one question after the other, each in the name of the officer who asked it. */
@Component
class RegistryWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryWork.class);
    private static final long PAUSE_SECONDS = 2;

    private final Turns turns;
    private final RegistryLine line;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("registry").daemon().factory());

    RegistryWork(Turns turns, RegistryLine line) {
        this.turns = turns;
        this.line = line;
    }

    /** Begins to ask, what was left unanswered at the last start included. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        line.registry()
                .ifPresent(registry -> worker.scheduleWithFixedDelay(
                        Enduring.work("asking the registry", () -> askAll(registry)),
                        0,
                        PAUSE_SECONDS,
                        TimeUnit.SECONDS));
    }

    /** Asks whatever is due, until nothing is or the registry rests. */
    void askAll(RestingRegistry registry) {
        try {
            boolean more = true;
            while (more
                    && registry.restsUntil().isEmpty()
                    && !Thread.currentThread().isInterrupted()) {
                Optional<Turn> turn = turns.take();
                turn.ifPresent(due -> Acting.as(due.actor(), () -> ask(due, registry)));
                more = turn.isPresent();
            }
        } catch (RuntimeException wrong) {
            LOG.error("A question to the registry is left for later", wrong);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void ask(Turn turn, Registry registry) {
        turns.open(turn).ifPresent(claim -> turns.close(turn, claim, registry.match(claim)));
    }
}
