package id.pulang.portal.turns;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bulkhead for heavy work: so many at once are served; others wait, each address with few, so that nobody fills the
 * queue alone. Thread-safe.
 */
public final class AddressBulkhead {

    private final int places;
    private final int most;
    private final int ofEach;
    private final Duration patience;
    private final Map<String, Integer> present = new HashMap<>();
    private int free;

    /**
     * Makes a bulkhead.
     *
     * @param places how many are served at once
     * @param mayWait how many wait at most
     * @param ofEach how many of one address are served or wait
     * @param patience how long each of them waits
     */
    public AddressBulkhead(int places, int mayWait, int ofEach, Duration patience) {
        this.places = places;
        this.most = places + mayWait;
        this.ofEach = ofEach;
        this.patience = patience;
        this.free = places;
    }

    /** A turn that somebody has until they give it back. */
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /** Waits for a turn; empty where none came in time, or too many of this address, or of all, are there already. */
    public Optional<Turn> take(String address) {
        return enters(address) ? Optional.of(() -> leave(address)) : Optional.empty();
    }

    /** How long whoever comes now would wait if each turn took so long. */
    public synchronized Duration untilNext(Duration each) {
        int before = present.values().stream().mapToInt(Integer::intValue).sum();
        return each.multipliedBy(before / places + 1);
    }

    private synchronized boolean enters(String address) {
        int before = present.values().stream().mapToInt(Integer::intValue).sum();
        if (before >= most || present.getOrDefault(address, 0) >= ofEach) {
            return false;
        }
        present.merge(address, 1, Integer::sum);
        boolean served = waited();
        if (served) {
            free--;
        } else {
            forget(address);
        }
        return served;
    }

    private boolean waited() {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); free == 0; left = (end - System.nanoTime()) / 1_000_000) {
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void leave(String address) {
        forget(address);
        free++;
        notifyAll();
    }

    private void forget(String address) {
        present.computeIfPresent(address, (_, number) -> number > 1 ? number - 1 : null);
    }
}
