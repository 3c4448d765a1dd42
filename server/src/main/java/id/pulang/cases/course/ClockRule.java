package id.pulang.cases.course;

import java.time.Duration;
import java.util.Set;

/**
 * A clock of a pack: from which milestones to which, in how long, and who says so.
 *
 * @param code its text has the key {@code cases.clock.<code>}
 * @param bounds the milestones that start and end it
 * @param restarts whether it begins anew with each milestone that starts it, as a handover after a refusal
 * @param pauses the codes of the reasons for which it may rest
 */
public record ClockRule(
        String code,
        Bounds bounds,
        boolean restarts,
        Allowance allowed,
        Set<String> pauses,
        Escalation told,
        Basis basis) {

    public ClockRule {
        pauses = Set.copyOf(pauses);
    }

    /**
     * The codes of the milestones between which a clock runs.
     *
     * @param from of those that start it, the first that comes
     * @param until of those by which it is met
     * @param voids of those after which there is nothing to be met, as nothing has to be handed over once a landing is
     *     undone; the clock is gone then, until it starts anew
     */
    public record Bounds(Set<String> from, Set<String> until, Set<String> voids) {

        public Bounds {
            from = Set.copyOf(from);
            until = Set.copyOf(until);
            voids = Set.copyOf(voids);
        }

        /** Whether a milestone ends it, by being what was to be done or by voiding it. */
        boolean ends(NotedMilestone noted) {
            return until.contains(noted.code()) || voids.contains(noted.code());
        }
    }

    /** Returns the target. */
    public Duration within() {
        return allowed.within();
    }
}
