package id.pulang.cases.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock that runs or ran on one case, and how it stands now. */
public record CaseClock(
        ClockRule rule,
        Instant since,
        Instant due,
        @Nullable Instant stopped,
        State state) {

    /** How a clock stands. */
    public enum State {
        /** There is time. */
        RUNNING,
        /** The target is near. */
        NEAR,
        /** The target has passed. */
        BREACHED,
        /** It was done in time. */
        MET,
        /** It was done after the target. */
        MET_LATE
    }

    static CaseClock of(ClockRule rule, Instant since, @Nullable Instant stopped, Instant now) {
        Instant due = since.plus(rule.within());
        State state = stopped == null
                ? running(now, due, due.minus(rule.near()))
                : stopped.isAfter(due) ? State.MET_LATE : State.MET;
        return new CaseClock(rule, since, due, stopped, state);
    }

    /** Says how a running clock stands at a moment. */
    public static State running(Instant now, Instant due, Instant nearFrom) {
        if (now.isAfter(due)) {
            return State.BREACHED;
        }
        return now.isBefore(nearFrom) ? State.RUNNING : State.NEAR;
    }

    /** Says whether the clock still runs. */
    public boolean running() {
        return stopped == null;
    }
}
