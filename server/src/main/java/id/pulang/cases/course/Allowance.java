package id.pulang.cases.course;

import java.time.Duration;

/**
 * How much time a clock gives.
 *
 * @param within the target
 * @param near how long before the target the case is shown as near
 * @param workingDays whether days of rest of the post do not count
 */
public record Allowance(Duration within, Duration near, boolean workingDays) {

    public Allowance {
        if (within.isNegative() || within.isZero() || near.compareTo(within) > 0) {
            throw new IllegalArgumentException("A clock needs a target, and near within it");
        }
    }
}
