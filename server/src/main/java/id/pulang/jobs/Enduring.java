package id.pulang.jobs;

import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work beside requests that goes on for as long as the server lives.
 *
 * <p>An exception is noted and the work is done again at its next time. An {@link Error}, such as that no memory is
 * left, ends the process with code 3, whichever thread meets it: a server whose workers died one after the other would
 * go on answering and do nothing. Whoever supervises the process starts it again.
 */
public final class Enduring implements Runnable {

    /** With what the process ends. */
    static final int ENDED_BY_ERROR = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Enduring.class);

    private final String what;
    private final Runnable work;
    private final IntConsumer end;

    Enduring(String what, Runnable work, IntConsumer end) {
        this.what = what;
        this.work = work;
        this.end = end;
    }

    /** Makes work outlive its exceptions; what it is goes to the log. */
    public static Enduring work(String what, Runnable work) {
        return new Enduring(what, work, Runtime.getRuntime()::halt);
    }

    /** Ends the process at an error that no thread has caught; exceptions are left to whoever logs them. */
    public static void watchAllThreads() {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            LOG.error("Thread {} ended", thread.getName(), thrown);
            endAt(thrown, Runtime.getRuntime()::halt);
        });
    }

    /** Ends the process if this is an error. */
    public static void endAt(Throwable thrown) {
        endAt(thrown, Runtime.getRuntime()::halt);
    }

    private static void endAt(Throwable thrown, IntConsumer end) {
        if (thrown instanceof Error) {
            end.accept(ENDED_BY_ERROR);
        }
    }

    @Override
    public void run() {
        try {
            work.run();
        } catch (Exception wrong) {
            LOG.error("It failed and is tried again later: {}", what, wrong);
        } catch (Error error) {
            tell(error);
            endAt(error, end);
        }
    }

    /** There may be no memory left to tell it with. */
    private void tell(Error error) {
        try {
            LOG.error("The server ends itself, because this failed: {}", what, error);
        } catch (Error again) {
            error.addSuppressed(again);
        }
    }
}
