package id.pulang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test can move on; beside that it goes on by itself, or stands. */
public final class MovingClock extends Clock {

    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;

    private MovingClock(Clock clock) {
        this.clock = clock;
    }

    /** The time of day. */
    public static MovingClock going() {
        return new MovingClock(Clock.systemUTC());
    }

    /** Goes on from a moment. */
    public static MovingClock goingFrom(Instant start) {
        Clock system = Clock.systemUTC();
        return new MovingClock(Clock.offset(system, Duration.between(system.instant(), start)));
    }

    /** A morning that stands until it is moved on. */
    public static MovingClock standing() {
        return new MovingClock(Clock.fixed(Instant.parse("2025-10-22T01:00:00Z"), ZoneOffset.UTC));
    }

    /** Lets time pass. */
    public void moveOn(Duration by) {
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
