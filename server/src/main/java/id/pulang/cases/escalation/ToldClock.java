package id.pulang.cases.escalation;

import java.time.Instant;

/**
 * That a missed clock of a case was told to a level.
 *
 * @param clock the code of the clock
 * @param since when this run of the clock began
 * @param from since when it stands on their pages
 */
public record ToldClock(String clock, Instant since, Level level, Instant from) {}
