package id.pulang.edge.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A token bucket: a burst of so many requests, refilled by so many a second, by the given clock. Thread-safe. */
final class TokenBucket {

    private final double most;
    private final double aSecond;
    private final Clock clock;

    private double left;
    private Instant counted;

    TokenBucket(double most, double aSecond, Clock clock) {
        this.most = most;
        this.aSecond = aSecond;
        this.clock = clock;
        this.left = most;
        this.counted = clock.instant();
    }

    /** Takes one if there is one. */
    synchronized boolean takesOne() {
        Instant now = clock.instant();
        double passed = Math.max(0, Duration.between(counted, now).toMillis() / 1000.0);
        left = Math.min(most, left + passed * aSecond);
        counted = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
