package id.pulang.cases.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock that runs or ran on one case. */
public record CaseClock(
        ClockRule rule,
        Instant since,
        Instant due,
        @Nullable Instant stopped) {

    /** How a clock stands at a moment. */
    public enum State {
        RUNNING,
        NEAR,
        BREACHED,
        MET,
        MET_LATE
    }

    /** Says how the clock stands at the moment. */
    public State at(Instant now) {
        if (stopped != null) {
            return stopped.isAfter(due) ? State.MET_LATE : State.MET;
        }
        if (now.isAfter(due)) {
            return State.BREACHED;
        }
        return now.isAfter(due.minus(rule.near())) ? State.NEAR : State.RUNNING;
    }

    /** Says whether the clock still runs. */
    public boolean running() {
        return stopped == null;
    }
}
