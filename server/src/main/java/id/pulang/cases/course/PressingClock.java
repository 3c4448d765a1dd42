package id.pulang.cases.course;

/**
 * How many cases a clock presses.
 *
 * @param code of the clock; its text has the key {@code cases.clock.<code>}
 * @param near cases near the target
 * @param missed cases past it
 */
public record PressingClock(String code, long near, long missed) {}
