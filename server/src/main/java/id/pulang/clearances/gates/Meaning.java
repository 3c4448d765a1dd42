package id.pulang.clearances.gates;

/** What a word of an authority means for the gate. */
public enum Meaning {
    /** The evidence is there. */
    MET,
    /** Asked for, not answered. */
    WAITING,
    /** The answer was no, or not yet. */
    REFUSED,
    /** It says nothing that could open the gate. */
    NOT_KNOWN
}
