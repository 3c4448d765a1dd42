package id.pulang.prevention.editions;

import id.pulang.identity.UserId;
import id.pulang.prevention.WarningVersion.Signature;

/**
 * One edition, without its tables.
 *
 * @param number 1 is the first; what is delivered with the program is 0
 * @param base the number of the edition from which it began
 * @param revision grows with each change of it
 */
public record Edition(EditionId id, int number, int base, int revision, EditionMarks marks) {

    /** The number of what is delivered with the program. */
    public static final int DELIVERED = 0;

    /** Where it stands. */
    public EditionState state() {
        if (marks.released() != null) {
            return EditionState.RELEASED;
        }
        if (marks.dropped() != null) {
            return EditionState.DROPPED;
        }
        return marks.proposed() != null ? EditionState.PROPOSED : EditionState.DRAFT;
    }

    /** Whether it is being written or waits for a second officer. */
    public boolean isOpen() {
        return state() == EditionState.DRAFT || state() == EditionState.PROPOSED;
    }

    /** Whether an officer may release what another one has proposed. */
    public boolean waitsFor(UserId officer) {
        Signature proposed = marks.proposed();
        return state() == EditionState.PROPOSED
                && proposed != null
                && !proposed.by().equals(officer);
    }
}
