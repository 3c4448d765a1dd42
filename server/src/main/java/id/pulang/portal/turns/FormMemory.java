package id.pulang.portal.turns;

import id.pulang.edge.web.connections.ArrivingBody;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The memory that forms take while they come in: so much of all, and of each address. It is taken as they come, so that
 * whoever only says that much will come has none of it, and where it is short, whoever sends slowest is hung up on.
 * Thread-safe.
 */
public final class FormMemory {

    private static final long OF_ALL = 64 << 20;
    private static final long OF_EACH = 40 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long SLOW_NANOS = 2_000_000_000;

    private final Set<Share> shares = new HashSet<>();

    /** What one form has taken; nothing at first. */
    public Share of(String address, Optional<ArrivingBody> body) {
        return new Share(address, body);
    }

    /** The memory of one form. */
    public final class Share implements AutoCloseable {

        private final String address;
        private final Optional<ArrivingBody> body;
        private long bytes;

        private Share(String address, Optional<ArrivingBody> body) {
            this.address = address;
            this.body = body;
        }

        /** Takes more; false where there is none in time. */
        public boolean grow(long more) {
            return take(this, more);
        }

        /** Gives some of it back. */
        public void shrink(long less) {
            give(this, less);
        }

        private long slow() {
            return body.map(ArrivingBody::late).orElse(0L);
        }

        @Override
        public void close() {
            give(this, bytes);
        }
    }

    private synchronized boolean take(Share share, long more) {
        shares.add(share);
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long missing = missing(share, more); missing > 0; missing = missing(share, more)) {
                makeRoom(share, missing);
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(Math.min(left, 500));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
        share.bytes += more;
        return true;
    }

    /** How much an address has; all, where none is named. */
    private long taken(String address) {
        return shares.stream()
                .filter(each -> address.isEmpty() || each.address.equals(address))
                .mapToLong(each -> each.bytes)
                .sum();
    }

    private long missing(Share share, long more) {
        return more + Math.max(taken(share.address) - OF_EACH, taken("") - OF_ALL);
    }

    /** Hangs up on the slowest; their memory is there as soon as the threads that read them see that. */
    private void makeRoom(Share wanted, long missing) {
        long room = 0;
        List<Share> slow = shares.stream()
                .filter(each -> each != wanted && each.slow() > SLOW_NANOS)
                .sorted(Comparator.comparingLong(Share::slow).reversed())
                .toList();
        for (Share each : slow) {
            if (room < missing) {
                each.body.ifPresent(ArrivingBody::hangUp);
                room += each.bytes;
            }
        }
    }

    private synchronized void give(Share share, long less) {
        share.bytes -= Math.min(less, share.bytes);
        if (share.bytes == 0) {
            shares.remove(share);
        }
        notifyAll();
    }
}
