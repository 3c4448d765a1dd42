package id.pulang.jobs;

import java.time.Duration;

/**
 * Work that is done again and again, on one server at a time; a bean of this kind is found by itself. One run that
 * fails is logged, and the next comes after the pause all the same.
 *
 * @param name names it in the database and in the log; stays as it is
 * @param pause from the end of one run to the beginning of the next
 */
public record RecurringJob(String name, Duration pause, Runnable work) {}
