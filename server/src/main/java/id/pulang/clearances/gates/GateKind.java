package id.pulang.clearances.gates;

import id.pulang.clearances.gates.Gate.KeptBy;

/** What a gate asks; from it follows who keeps its facts and what of it no pack can change. */
public enum GateKind {
    /** Who somebody is, and that they are a citizen of the sending state. */
    IDENTITY(KeptBy.PEOPLE),
    /** That no question is open about who this is. */
    OPEN_DOUBT(KeptBy.PEOPLE),
    /** That the screening was offered, and concluded or declined. */
    SCREENING(KeptBy.SCREENING),
    /** That a medical officer finds the person fit to travel. */
    FIT_TO_TRAVEL(KeptBy.ASSISTANCE),
    /** With what the person crosses borders. */
    TRAVEL_DOCUMENT(KeptBy.CLEARANCES),
    /** What the person chooses, after every option was explained. */
    RETURN_CHOICE(KeptBy.CLEARANCES),
    /** That a child has an escort. */
    MINOR_ESCORT(KeptBy.AGE),
    /** What an authority, or whoever holds people in fact, has granted, settled or found. */
    PERMISSION(KeptBy.CLEARANCES);

    private final KeptBy keptBy;

    GateKind(KeptBy keptBy) {
        this.keptBy = keptBy;
    }

    /**
     * Whether pages on which several people stand say of it only met or not met: the rest tells who is ill or who does
     * not want to travel, to whoever looks over a shoulder.
     */
    public boolean discreet() {
        return this == FIT_TO_TRAVEL || this == RETURN_CHOICE;
    }

    /**
     * Whether being stopped there tells something about the person, who is ill, does not want to travel or is a child,
     * and not what an authority has left to do; a paper hides how many such people are where they are few.
     */
    public boolean sensitive() {
        return discreet() || this == MINOR_ESCORT;
    }

    /** Returns who keeps the facts of such a gate. */
    public KeptBy keptBy() {
        return keptBy;
    }
}
