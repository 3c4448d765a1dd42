package id.pulang.incidents.rosters;

import id.pulang.identity.transactions.Bulkhead;
import id.pulang.identity.transactions.Bulkhead.Work;
import id.pulang.identity.transactions.Busy;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets one file be read at a time in the whole server: with all its copies between database, seal and parser, one of 20
 * MB takes a third of the memory, and two such beside an import were more than there is.
 *
 * <p>Paper is read in a place of its own, one at a time: that takes minutes of a process of its own and little memory
 * of the server, and other files are read meanwhile. Thread-safe.
 */
@Component
public class FilesAtOnce {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Bulkhead files = new Bulkhead("reading a file", 1, 4, PATIENCE);
    private final Bulkhead papers = new Bulkhead("reading paper", 1, 1, PATIENCE);

    /** Reads when there is a place within a moment, and otherwise refuses with {@link Busy}; nothing was read then. */
    public <T, E extends Exception> T soon(Work<T, E> work) throws E {
        return files.soon(work);
    }

    /**
     * Reads paper when no other is read within a moment, and otherwise refuses with {@link Busy}; who has a turn for
     * files gives it back before.
     */
    public <T, E extends Exception> T ofPaper(Work<T, E> work) throws E {
        return papers.soon(work);
    }

    /** Reads when there is a place, however long that takes; for work in the background. */
    public <T, E extends Exception> T inTurn(Work<T, E> work) throws E {
        return files.inTurn(work);
    }
}
