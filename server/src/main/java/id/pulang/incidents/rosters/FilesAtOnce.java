package id.pulang.incidents.rosters;

import id.pulang.identity.transactions.Busy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Lets one file be read at a time in the whole server: with all its copies between database, seal and parser, one of 20
 * MB takes a third of the memory, and two such beside an import were more than there is.
 *
 * <p>Paper is read in a place of its own, one at a time: that takes minutes of a process of its own and little memory
 * of the server, and other files are read meanwhile.
 *
 * <p>A few requests wait a moment for their turn and are refused then with {@link Busy}; work in the background waits
 * as long as it takes. A turn is taken before a transaction begins, so that nobody waits while holding a way into the
 * database; who has one already keeps it.
 */
@Component
public class FilesAtOnce {

    private static final int PLACES = 1;
    private static final int MAY_WAIT = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore places = new Semaphore(PLACES, true);
    private final Semaphore papers = new Semaphore(PLACES, true);
    private final ThreadLocal<Boolean> mine = ThreadLocal.withInitial(() -> false);

    /**
     * Work that reads a file.
     *
     * @param <T> what is read from it
     * @param <E> how it fails
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /** Reads. */
        T read() throws E;
    }

    /** Reads when there is a place within a moment, and otherwise refuses with {@link Busy}; nothing was read then. */
    public <T, E extends Exception> T soon(Work<T, E> work) throws E {
        if (mine.get()) {
            return work.read();
        }
        if (places.getQueueLength() >= MAY_WAIT || !placeWithin(places)) {
            throw new Busy("reading a file");
        }
        return inPlace(work);
    }

    /**
     * Reads paper when no other is read within a moment, and otherwise refuses with {@link Busy}; who has a turn for
     * files gives it back before.
     */
    public <T, E extends Exception> T ofPaper(Work<T, E> work) throws E {
        if (papers.hasQueuedThreads() || !placeWithin(papers)) {
            throw new Busy("reading paper");
        }
        try {
            return work.read();
        } finally {
            papers.release();
        }
    }

    /** Reads when there is a place, however long that takes. */
    public <T, E extends Exception> T inTurn(Work<T, E> work) throws E {
        if (mine.get()) {
            return work.read();
        }
        places.acquireUninterruptibly();
        return inPlace(work);
    }

    private <T, E extends Exception> T inPlace(Work<T, E> work) throws E {
        mine.set(true);
        try {
            return work.read();
        } finally {
            mine.remove();
            places.release();
        }
    }

    private static boolean placeWithin(Semaphore places) {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
