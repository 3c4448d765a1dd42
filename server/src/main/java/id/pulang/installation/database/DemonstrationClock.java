package id.pulang.installation.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that starts at a given moment, goes on with the machine's, and can be moved on, so that a demonstration plays
 * days in seconds. It is there only where {@code pulang.clock.starts-at} is set. Thread-safe.
 */
public final class DemonstrationClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> ahead;

    private DemonstrationClock(Clock machine, AtomicReference<Duration> ahead) {
        this.machine = machine;
        this.ahead = ahead;
    }

    /** Returns a clock that starts now at a moment. */
    static DemonstrationClock startingAt(Instant start) {
        Clock machine = TimeConfiguration.systemClock();
        return new DemonstrationClock(machine, new AtomicReference<>(Duration.between(machine.instant(), start)));
    }

    /** Moves it on to a moment; never back. */
    public void moveOnTo(Instant moment) {
        ahead.updateAndGet(before -> {
            Duration asked = Duration.between(machine.instant(), moment);
            return asked.compareTo(before) > 0 ? asked : before;
        });
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemonstrationClock(machine.withZone(zone), ahead);
    }
}
