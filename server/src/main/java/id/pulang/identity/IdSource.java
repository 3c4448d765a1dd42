package id.pulang.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Makes ids that sort by time, and those of one millisecond in the order in which they were made, so that of two people
 * of one moment the same is always the older. Twelve bits count on from a random beginning; where they are used up, or
 * the clock was set back a little, the time of an id is ahead of the clock. Thread-safe. Source: RFC 9562, UUID version
 * 7 with a counter (6.2, method 1).
 */
@Component
public class IdSource {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;

    /** A counter that begins in its lower half has at least as many left. */
    private static final int BEGINNINGS = 1 << COUNTER_BITS - 1;

    /** A clock that is further behind was set anew, and its time counts. */
    private static final long MOST_MILLIS_AHEAD = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();
    private final Clock clock;

    IdSource(Clock clock) {
        this.clock = clock;
    }

    /** Returns a new id. */
    public UUID next() {
        long now = clock.millis();
        long fresh = now << COUNTER_BITS | random.nextInt(BEGINNINGS);
        long place = last.updateAndGet(before -> isAhead(before >>> COUNTER_BITS, now) ? before + 1 : fresh);
        long high = place >>> COUNTER_BITS << 16 | VERSION_7 | place & COUNTER;
        long low = random.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }

    private static boolean isAhead(long millis, long now) {
        return millis >= now && millis - now <= MOST_MILLIS_AHEAD;
    }
}
