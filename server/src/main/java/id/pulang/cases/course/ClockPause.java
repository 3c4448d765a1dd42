package id.pulang.cases.course;

import java.time.Instant;

/**
 * Time that does not count for a clock of a case.
 *
 * @param clock its code
 * @param until when it goes on, which may be ahead
 */
public record ClockPause(String clock, Instant from, Instant until) {

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
