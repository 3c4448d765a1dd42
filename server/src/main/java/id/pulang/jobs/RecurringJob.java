package id.pulang.jobs;

import java.time.Duration;

/**
 * Work that is done again and again, on one server at a time; a bean of this kind is found by itself. One run that
 * fails is logged, and the next comes after the pause all the same.
 *
 * @param name names it in the database and in the log; stays as it is
 * @param pause from the end of one run to the beginning of the next
 * @param kind for what it may have to wait
 */
public record RecurringJob(String name, Duration pause, Kind kind, Runnable work) {

    /** For what a job may have to wait. */
    public enum Kind {
        /** It works on the database: a few of these run at once. */
        DATABASE,
        /** It waits for another machine: it keeps no other job from running. */
        NETWORK,
        /** Somebody may be in danger: it waits for no other job. */
        PROMPT
    }

    /** Work on the database. */
    public RecurringJob(String name, Duration pause, Runnable work) {
        this(name, pause, Kind.DATABASE, work);
    }
}
