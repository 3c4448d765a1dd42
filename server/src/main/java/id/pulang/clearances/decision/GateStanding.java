package id.pulang.clearances.decision;

import id.pulang.decisions.Decision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one gate stands for one person on one day.
 *
 * @param because a word of the gate, or a reason of the program
 * @param since since when it has stood like this, where that is known
 * @param validUntil the last day on which it is met
 */
public record GateStanding(
        String gate,
        GateState state,
        StandingReason because,
        @Nullable LocalDate since,
        @Nullable LocalDate validUntil) {

    /** Returns the standing as a decision; what is not known stays not known. */
    public Decision decision() {
        return switch (state) {
            case MET, OVERRIDDEN -> Decision.met(gate, because.code());
            case WAITING, REFUSED, EXPIRED -> Decision.unmet(gate, because.code());
            case NOT_KNOWN -> Decision.notKnown(gate, because.code());
        };
    }

    /** Whether the person may pass here. */
    public boolean opens() {
        return state.opens();
    }

    /** Whether somebody has to open the gate for the person at all; what is not needed was met by nobody. */
    public boolean isNeeded() {
        return because != ProgramReason.ADULT && because != ProgramReason.NOT_NEEDED;
    }

    /** Returns for how many days it has stood like this. */
    public Optional<Long> days(LocalDate today) {
        return Optional.ofNullable(since).map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }

    /** Returns the last day on which it is met, where there is one. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(validUntil);
    }
}
