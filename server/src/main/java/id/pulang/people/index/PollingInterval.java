package id.pulang.people.index;

import java.time.Duration;

/**
 * How long the search index rests after it looked for changes: longer after a long look, so that little more than a
 * tenth of one processor is spent on looking, but never so long that somebody whom another server has taken in is said
 * not to be known for minutes.
 */
final class PollingInterval {

    static final Duration SHORTEST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int TIMES = 9;

    private PollingInterval() {}

    /** Returns the rest after a look that took so long. */
    static Duration after(Duration look) {
        Duration rest = look.multipliedBy(TIMES);
        return rest.compareTo(SHORTEST) < 0 ? SHORTEST : rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
