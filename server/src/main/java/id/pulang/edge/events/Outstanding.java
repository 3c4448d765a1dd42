package id.pulang.edge.events;

import id.pulang.jobs.Enduring;
import id.pulang.jobs.Tries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/**
 * Gives out again, one after the other, what was said between modules and not heard to its end.
 *
 * <p>Each try counts before the event is heard. One that ended the server three times, or failed three times, is
 * parked: it stops nothing any more and waits for somebody to look.
 *
 * <p>Not a job of db-scheduler: what the last run of this very server left is given out at once after its start.
 */
@Component
public class Outstanding implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Outstanding.class);
    private static final int PAUSE_SECONDS = 2;
    private static final Duration REST = Duration.ofSeconds(30);

    private final EventRows rows;
    private final Tries tries;
    private final IncompleteEventPublications events;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("outstanding-events").daemon().factory());
    private Duration rest = Duration.ZERO;
    private int parked;

    Outstanding(EventRows rows, Tries tries, IncompleteEventPublications events, Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        rows.takeBack();
        worker.scheduleWithFixedDelay(
                Enduring.work("giving out outstanding events", this::giveOut), 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Gives out the next one; after those that were left by the last run, a failed one rests before it is tried again.
     */
    void giveOut() {
        Instant now = clock.instant();
        take(now.minus(rest), now)
                .ifPresentOrElse(
                        id -> events.resubmitIncompletePublications(
                                event -> event.getIdentifier().equals(id)),
                        () -> rest = REST);
        tellOfParked();
    }

    /** Takes the oldest event that was due before a moment, and counts the try. */
    Optional<UUID> take(Instant before, Instant now) {
        return tries.begin(EventRows.QUEUE, () -> rows.due(before, now));
    }

    /** Lists what is parked, the oldest first. */
    public List<ParkedEvent> parked() {
        return rows.parked();
    }

    /** Lets a parked event be tried again; false when it is not parked. */
    public boolean tryAgain(UUID event) {
        return tries.release(EventRows.QUEUE, event);
    }

    private void tellOfParked() {
        List<ParkedEvent> now = rows.parked();
        if (now.size() > parked) {
            ParkedEvent last = now.getLast();
            LOG.error("An event failed three times and is parked: {} for {}", last.id(), last.listener());
        }
        parked = now.size();
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
