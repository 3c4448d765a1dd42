package id.pulang.cases.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clock that runs or ran on one case, and how it stands now. */
public record CaseClock(
        ClockRule rule,
        Instant since,
        Moments moments,
        @Nullable Ended ended,
        Optional<Instant> pausedUntil,
        State state) {

    /** How a clock stands. */
    public enum State {
        /** There is time. */
        RUNNING,
        /** Time does not count now. */
        PAUSED,
        /** The target is near. */
        NEAR,
        /** The target has passed. */
        BREACHED,
        /** It was done in time. */
        MET,
        /** It was done after the target. */
        MET_LATE
    }

    /**
     * When a clock that still runs is told to whom, pauses left out.
     *
     * @param nearFrom to the owner, as near
     * @param due to the owner, as missed
     * @param supervisor to who answers for the post; empty for never
     * @param headquarters to who answers there; empty for never
     */
    public record Moments(
            Instant nearFrom, Instant due, Optional<Instant> supervisor, Optional<Instant> headquarters) {}

    /**
     * When a clock was stopped.
     *
     * @param taken how much time had counted until then
     */
    public record Ended(Instant at, Duration taken) {}

    static CaseClock of(ClockRule rule, Instant since, @Nullable Instant stopped, CountedTime time, Instant now) {
        Moments moments = moments(rule, since, time);
        Optional<Instant> pausedUntil = stopped == null ? time.pausedUntil(now) : Optional.empty();
        Ended ended = stopped == null ? null : new Ended(stopped, time.between(since, stopped));
        return new CaseClock(rule, since, moments, ended, pausedUntil, state(moments, stopped, pausedUntil, now));
    }

    private static Moments moments(ClockRule rule, Instant since, CountedTime time) {
        Duration within = rule.within();
        Instant due = time.after(since, within);
        Instant near = time.after(since, within.minus(rule.allowed().near()));
        return new Moments(
                time.withoutPause(near, due),
                due,
                rule.told().supervisor().map(delay -> time.after(since, within.plus(delay))),
                rule.told().headquarters().map(delay -> time.after(since, within.plus(delay))));
    }

    private static State state(Moments moments, @Nullable Instant stopped, Optional<Instant> pausedUntil, Instant now) {
        if (stopped != null) {
            return stopped.isAfter(moments.due()) ? State.MET_LATE : State.MET;
        }
        State running = running(now, moments.due(), moments.nearFrom());
        return pausedUntil.isPresent() && running != State.BREACHED ? State.PAUSED : running;
    }

    /** Says how a running clock stands at a moment. */
    public static State running(Instant now, Instant due, Instant nearFrom) {
        if (now.isAfter(due)) {
            return State.BREACHED;
        }
        return now.isBefore(nearFrom) ? State.RUNNING : State.NEAR;
    }

    /** Returns its target. */
    public Instant due() {
        return moments.due();
    }

    /** Says whether the clock still runs. */
    public boolean running() {
        return ended == null;
    }
}
