package id.pulang.identity.transactions;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few at once do work that is heavy, in the whole server; the others wait a moment for their turn, or are refused
 * with {@link Busy}. A turn is taken before a transaction begins where others may wait, so that nobody waits while
 * holding a way into the database. Who has a turn keeps it for what they do meanwhile in the same thread. Thread-safe.
 */
public final class Bulkhead {

    private final String work;
    private final int mayWait;
    private final Duration patience;
    private final Semaphore places;
    private final ThreadLocal<Boolean> mine = ThreadLocal.withInitial(() -> false);

    /**
     * Makes so many places.
     *
     * @param work what there is no place for, for the log
     * @param mayWait how many wait for a turn at most; whoever comes then is refused at once
     * @param patience how long each of them waits
     */
    public Bulkhead(String work, int places, int mayWait, Duration patience) {
        this.work = work;
        this.mayWait = mayWait;
        this.patience = patience;
        this.places = new Semaphore(places, true);
    }

    /**
     * Work that needs a place.
     *
     * @param <T> what comes of it
     * @param <E> how it fails
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /** Does it. */
        T done() throws E;
    }

    /** Does it when there is a place in time, and otherwise throws {@link Busy}; nothing was done then. */
    public <T, E extends Exception> T soon(Work<T, E> heavy) throws E {
        if (mine.get()) {
            return heavy.done();
        }
        if (!placeInTime()) {
            throw new Busy(work);
        }
        return inPlace(heavy);
    }

    /** Does it when there is a place, however long that takes. */
    public <T, E extends Exception> T inTurn(Work<T, E> heavy) throws E {
        if (mine.get()) {
            return heavy.done();
        }
        places.acquireUninterruptibly();
        return inPlace(heavy);
    }

    private <T, E extends Exception> T inPlace(Work<T, E> heavy) throws E {
        mine.set(true);
        try {
            return heavy.done();
        } finally {
            mine.remove();
            places.release();
        }
    }

    /** Who may not wait takes a place that is free. */
    private boolean placeInTime() {
        if (mayWait == 0) {
            return places.tryAcquire();
        }
        try {
            return places.getQueueLength() < mayWait && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
