package id.pulang.people.matching.turn;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The turn to compare many people, within an incident or across incidents: one has it at a time in the whole server,
 * because each comparison may take a third of the memory. A turn is taken before a transaction begins, so that nobody
 * waits for it while holding a way into the database. Thread-safe.
 */
@Component
public class MatchingTurn {

    private final Semaphore place = new Semaphore(1, true);

    /** Compares when all who came before are done. */
    public <T> T inTurn(Supplier<T> comparison) {
        place.acquireUninterruptibly();
        return inPlace(comparison);
    }

    /** Compares if nobody has or awaits the turn; else nothing is done. */
    public <T> Optional<T> ifFree(Supplier<T> comparison) {
        try {
            return place.tryAcquire(0, TimeUnit.SECONDS) ? Optional.of(inPlace(comparison)) : Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private <T> T inPlace(Supplier<T> comparison) {
        try {
            return comparison.get();
        } finally {
            place.release();
        }
    }
}
