package id.pulang.identity.transactions;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The memory that work about many people may take at one time in the whole server, whatever the work is. Who needs more
 * than is left waits, or is refused with {@link Busy}; work that needs more than all of it is done alone. What is said
 * to be needed is a bound of what was measured. Who has some keeps it for what they do meanwhile in the same thread.
 * Thread-safe.
 */
@Component
public final class MemoryBudget {

    private static final int BYTES_OF_A_KILOBYTE = 1024;

    /** The rest is for the index of people, pages, uploads, and what a server needs that nobody asks anything of. */
    private static final double SHARE = 0.4;

    private final int all;
    private final Semaphore left;
    private final ThreadLocal<Boolean> mine = ThreadLocal.withInitial(() -> false);

    /** A share of the memory of this server. */
    @Autowired
    MemoryBudget() {
        this((int) (Runtime.getRuntime().maxMemory() / BYTES_OF_A_KILOBYTE * SHARE));
    }

    /** So many kilobytes. */
    public MemoryBudget(int kilobytes) {
        all = kilobytes;
        left = new Semaphore(kilobytes, true);
    }

    /** Does work that takes so many kilobytes if they are left, and otherwise throws {@link Busy}. */
    public <T, E extends Exception> T soon(String work, long kilobytes, Bulkhead.Work<T, E> heavy) throws E {
        return ifLeft(kilobytes, heavy).orElseThrow(() -> new Busy(work));
    }

    /** Does it if they are left; otherwise nothing is done. */
    public <T, E extends Exception> Optional<T> ifLeft(long kilobytes, Bulkhead.Work<T, E> heavy) throws E {
        int taken = needed(kilobytes);
        return taken == 0 || isLeft(taken) ? Optional.of(released(taken, heavy)) : Optional.empty();
    }

    /** Passes nobody who waits, however short the time; without a time a semaphore lets whoever comes pass them. */
    private boolean isLeft(int taken) {
        try {
            return left.tryAcquire(taken, 0, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does it once they are left, however long that takes; nobody who comes later with much is let in before. */
    public <T, E extends Exception> T inTurn(long kilobytes, Bulkhead.Work<T, E> heavy) throws E {
        int taken = needed(kilobytes);
        left.acquireUninterruptibly(taken);
        return released(taken, heavy);
    }

    /** How many wait. */
    int waiting() {
        return left.getQueueLength();
    }

    private int needed(long kilobytes) {
        return mine.get() ? 0 : (int) Math.clamp(kilobytes, 0, all);
    }

    private <T, E extends Exception> T released(int taken, Bulkhead.Work<T, E> heavy) throws E {
        boolean before = mine.get();
        mine.set(true);
        try {
            return heavy.done();
        } finally {
            mine.set(before);
            left.release(taken);
        }
    }
}
