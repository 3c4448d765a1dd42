package id.pulang.cases.course;

import java.time.Duration;
import java.util.Set;

/**
 * A clock of a pack: from which milestone to which, in how long, and who says so.
 *
 * @param code its text has the key {@code cases.clock.<code>}
 * @param from the code of the milestone that starts it
 * @param until the codes of those that stop it
 * @param within the target
 * @param near how long before the target the case is shown as near
 * @param restarts whether it begins anew with each milestone that starts it, as a handover after a refusal
 * @param proposal whether the target is our proposal and no official rule
 */
public record ClockRule(
        String code,
        String from,
        Set<String> until,
        Duration within,
        Duration near,
        boolean restarts,
        boolean proposal,
        String source) {

    public ClockRule {
        until = Set.copyOf(until);
        if (within.isNegative() || within.isZero() || near.compareTo(within) > 0) {
            throw new IllegalArgumentException("clock " + code + ": needs a target, and near within it");
        }
    }
}
