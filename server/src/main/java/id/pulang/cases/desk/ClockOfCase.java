package id.pulang.cases.desk;

import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.PauseReason;
import id.pulang.cases.escalation.ToldClock;
import id.pulang.cases.pauses.Pause;
import java.util.List;

/**
 * A clock as the page of its case shows it.
 *
 * @param pauses those that count, the latest first
 * @param told whom it has reached since it was missed
 * @param reasons for which the acting person may let it rest now; none where they may not
 * @param mayPause whether the acting person may end and take back its pauses
 */
public record ClockOfCase(
        CaseClock clock, List<Pause> pauses, List<ToldClock> told, List<PauseReason> reasons, boolean mayPause) {

    public ClockOfCase {
        pauses = List.copyOf(pauses);
        told = List.copyOf(told);
        reasons = List.copyOf(reasons);
    }

    /** Whether the acting person may let it rest now, which it does not yet. */
    public boolean canRest() {
        return !reasons.isEmpty() && clock.pausedUntil().isEmpty();
    }
}
