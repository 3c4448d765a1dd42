package id.pulang.edge.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A token bucket for each of those who were seen last, in the memory of this server. The buckets are those of Bucket4j,
 * refilled evenly by the given clock; a clock that was set back refills nothing. Thread-safe.
 */
public final class TokenBuckets {

    private static final int MOST_KNOWN = 10_000;

    private final Map<String, Bucket> known = Collections.synchronizedMap(new Remembered());
    private final Supplier<Bucket> full;

    /** Gives everybody so many tokens at once, and so many a second after that. */
    public TokenBuckets(int atOnce, int perSecond, Clock clock) {
        this.full = () -> one(atOnce, perSecond, Duration.ofSeconds(1), clock);
    }

    /** Makes one bucket for all. */
    public static Bucket one(int atOnce, int refill, Duration every, Clock clock) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(refill, every))
                .withCustomTimePrecision(new OwnTime(clock))
                .build();
    }

    /** Returns the bucket of one of them. */
    public Bucket of(String whose) {
        return known.computeIfAbsent(whose, _ -> full.get());
    }

    /** The clock of the server, as Bucket4j asks for the time. */
    private record OwnTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** Forgets those who have not been here for longest. */
    private static final class Remembered extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KNOWN;
        }
    }
}
