package id.pulang.identity.transactions;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Locks by name, on all servers of one database, each held until the transaction ends that has taken it.
 *
 * <p>Whoever waits within a transaction holds a way into the database, of which there are ten. Only few may do so; else
 * all ways would be held by those who wait, and nobody would be served.
 */
@Component
public class Locks {

    static final int MAY_WAIT = 3;

    private final LockRows rows;
    private final Semaphore waiting = new Semaphore(MAY_WAIT);

    Locks(LockRows rows) {
        this.rows = rows;
    }

    /** Takes a lock if no other transaction holds it, and says whether it did. */
    public boolean tryTake(String name) {
        return rows.tryTake(name);
    }

    /** Takes a lock, and waits for it where few others wait; else throws {@link TooManyWait}. */
    public void take(String name) {
        if (!rows.tryTake(name)) {
            await(() -> rows.take(name));
        }
    }

    /** Waits within a transaction for something else, where few others wait; else throws {@link TooManyWait}. */
    public void await(Runnable wait) {
        if (!waiting.tryAcquire()) {
            throw new TooManyWait();
        }
        try {
            wait.run();
        } finally {
            waiting.release();
        }
    }
}
