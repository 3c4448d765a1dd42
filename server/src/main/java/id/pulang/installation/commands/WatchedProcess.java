package id.pulang.installation.commands;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program beside the server that is started again whenever it ends, after longer and longer pauses; each end is one
 * line in the log. Source: docs/decisions/0145.
 */
public final class WatchedProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedProcess.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** What lived so long begins with the first pause again. */
    private static final long LONG_LIFE_NANOS = Duration.ofMinutes(5).toNanos();

    private final String name;
    private final Duration firstPause;
    private final Supplier<Process> start;
    private final Thread watcher;
    private volatile Process process;
    private volatile boolean closed;

    private WatchedProcess(String name, Duration firstPause, Supplier<Process> start) {
        this.name = name;
        this.firstPause = firstPause;
        this.start = start;
        process = start.get();
        watcher = Thread.ofPlatform().name("watching " + name).daemon().unstarted(this::watch);
    }

    /** Starts it and watches it until the end of this program. */
    static WatchedProcess watch(String name, Duration firstPause, Supplier<Process> start) {
        var watched = new WatchedProcess(name, firstPause, start);
        watched.watcher.start();
        Runtime.getRuntime().addShutdownHook(new Thread(watched::close));
        return watched;
    }

    /** Whether it runs now. */
    public boolean isUp() {
        return process.isAlive();
    }

    /** The number that the system gave it. */
    long pid() {
        return process.pid();
    }

    private void watch() {
        Duration pause = firstPause;
        try {
            while (!closed) {
                long began = System.nanoTime();
                int code = process.waitFor();
                if (closed) {
                    return;
                }
                pause = System.nanoTime() - began > LONG_LIFE_NANOS ? firstPause : pause;
                LOG.error("The {} process ended with {}; it is started again in {} s", name, code, pause.toSeconds());
                Thread.sleep(pause);
                startAgain();
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        try {
            process = start.get();
        } catch (RuntimeException failed) {
            LOG.error("The {} process could not be started and is tried again", name, failed);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        process.destroy();
        watcher.interrupt();
    }
}
