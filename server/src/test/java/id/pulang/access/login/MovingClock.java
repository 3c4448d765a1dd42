package id.pulang.access.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of day, which a test can move on. */
final class MovingClock extends Clock {

    private final Clock clock = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    void moveOn(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
