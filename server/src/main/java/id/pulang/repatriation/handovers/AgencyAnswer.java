package id.pulang.repatriation.handovers;

import java.time.Instant;

/**
 * What became of a handover after it was given.
 *
 * @param by who answered for the agency; of a recall, the second officer of the mission
 * @param because why it was refused or recalled; empty when it was accepted
 */
public record AgencyAnswer(Kind kind, String by, Instant at, String because) {

    /** How a handover is answered. */
    public enum Kind {
        /** The agency has the person in its care. */
        ACCEPTED,
        /** An officer of the agency has refused; the mission has the person in its care. */
        REFUSED,
        /** Two officers of the mission have taken the person back. */
        RECALLED
    }

    /** Whether the agency has the person in its care; if not, the mission has. */
    public boolean accepted() {
        return kind == Kind.ACCEPTED;
    }
}
