package id.pulang.cases.course;

import id.pulang.cases.CaseFact;
import java.time.Duration;
import java.util.Set;

/**
 * A clock of the country pack: from which fact to which fact, in how long, and who says so.
 *
 * @param code its text has the key {@code cases.clock.<code>}
 * @param within the target
 * @param near how long before the target the case is shown as near
 * @param proposal whether the target is our proposal and no official rule
 */
public record ClockRule(
        String code,
        CaseFact from,
        Set<CaseFact> until,
        Duration within,
        Duration near,
        boolean proposal,
        String source) {

    public ClockRule {
        until = Set.copyOf(until);
        if (within.isNegative() || within.isZero() || near.compareTo(within) > 0) {
            throw new IllegalArgumentException("clock " + code + ": needs a target, and near within it");
        }
    }
}
