package id.pulang.clearances;

import id.pulang.identity.transactions.Busy;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets three officers at once have everybody of an incident decided, in the whole server; others are refused at once
 * with {@link Busy}, since each holds a way into the database and a processor for as long as it takes. Thread-safe.
 */
@Component
class BoardsAtOnce {

    static final int PLACES = 3;

    private final Semaphore places = new Semaphore(PLACES);

    /** Does it if there is a place. */
    <T> T one(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new Busy("deciding about everybody of an incident");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
