package id.pulang.identity.transactions;

import id.pulang.identity.Acting;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few at once do work that is heavy, in the whole server; the others wait a moment for their turn, or are refused
 * with {@link Busy}. Where others may wait, one account has at most half of the places and of the waiting. A turn is
 * taken before a transaction begins where others may wait, so that nobody waits while holding a way into the database.
 * Who has a turn keeps it for what they do meanwhile in the same thread. Thread-safe.
 */
public final class Bulkhead {

    private final String work;
    private final int mayWait;
    private final Duration patience;
    private final Semaphore places;
    private final int share;
    private final ConcurrentMultiset<UUID> present = new ConcurrentMultiset<>();
    private volatile Duration lastTook = Duration.ZERO;
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
        this.share = mayWait == 0 ? Integer.MAX_VALUE : (places + mayWait) / 2;
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
        Optional<UUID> whose = Acting.present().map(actor -> actor.id().value());
        boolean enters = whose.map(each -> present.add(each) <= share).orElse(true);
        try {
            if (!enters || !placeInTime()) {
                throw new Busy(work, lastTook.multipliedBy(1 + places.getQueueLength()));
            }
            return inPlace(heavy);
        } finally {
            whose.ifPresent(present::remove);
        }
    }

    /** Does it when there is a place, however long that takes. */
    public <T, E extends Exception> T inTurn(Work<T, E> heavy) throws E {
        if (mine.get()) {
            return heavy.done();
        }
        places.acquireUninterruptibly();
        return inPlace(heavy);
    }

    /** Does it if there is a place and nobody waits for one; otherwise nothing is done. */
    public <T, E extends Exception> Optional<T> ifFree(Work<T, E> heavy) throws E {
        if (mine.get()) {
            return Optional.of(heavy.done());
        }
        return placeWithin(0) ? Optional.of(inPlace(heavy)) : Optional.empty();
    }

    /** How many wait. */
    int waiting() {
        return places.getQueueLength();
    }

    private <T, E extends Exception> T inPlace(Work<T, E> heavy) throws E {
        mine.set(true);
        long began = System.nanoTime();
        try {
            return heavy.done();
        } finally {
            lastTook = Duration.ofNanos(System.nanoTime() - began);
            mine.remove();
            places.release();
        }
    }

    /** Who may not wait takes a place that is free. */
    private boolean placeInTime() {
        if (mayWait == 0) {
            return places.tryAcquire();
        }
        return places.getQueueLength() < mayWait && placeWithin(patience.toMillis());
    }

    /** Passes nobody who waits, however short the time. */
    private boolean placeWithin(long millis) {
        try {
            return places.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
