package id.pulang.clearances.decision;

/** How a gate stands for one person. */
public enum GateState {
    /** The evidence is there and valid today. */
    MET,
    /** Asked for; an authority has not answered. */
    WAITING,
    /** Nobody has said anything; treated as closed. */
    NOT_KNOWN,
    /** The answer was no, or not yet. */
    REFUSED,
    /** It was met, and the validity has passed. */
    EXPIRED,
    /** Two people of different sections let it pass for some days, with a reason. */
    OVERRIDDEN;

    /** Whether the person may pass. */
    public boolean opens() {
        return this == MET || this == OVERRIDDEN;
    }
}
