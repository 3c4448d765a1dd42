package id.pulang.authentication.throttle;

import java.time.Duration;

/**
 * Exponential backoff: how long to wait after failed attempts; the time doubles with each further one.
 *
 * @param free how many failures cost nothing
 */
record Backoff(int free, Duration first, Duration longest) {

    private static final int DOUBLINGS = 20;

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
