package id.pulang.cases.course;

import java.time.Duration;
import java.util.Set;

/**
 * A clock of a pack: from which milestones to which, in how long, and who says so.
 *
 * @param code its text has the key {@code cases.clock.<code>}
 * @param from the codes of those that start it, the first that comes
 * @param until the codes of those that stop it
 * @param restarts whether it begins anew with each milestone that starts it, as a handover after a refusal
 * @param pauses the codes of the reasons for which it may rest
 */
public record ClockRule(
        String code,
        Set<String> from,
        Set<String> until,
        boolean restarts,
        Allowance allowed,
        Set<String> pauses,
        Escalation told,
        Basis basis) {

    public ClockRule {
        from = Set.copyOf(from);
        until = Set.copyOf(until);
        pauses = Set.copyOf(pauses);
    }

    /** Returns the target. */
    public Duration within() {
        return allowed.within();
    }
}
