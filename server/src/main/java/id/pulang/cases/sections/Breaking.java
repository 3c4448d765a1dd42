package id.pulang.cases.sections;

/** What came of breaking the glass, or of looking at it afterwards. */
public enum Breaking {
    /** The section is open for a while and the supervisor has been told. */
    BROKEN,
    /** The reason is too short to be looked at by somebody else. */
    REASON_TOO_SHORT,
    /** They are on the case, or the glass is broken already. */
    OPEN_ALREADY,
    /** The supervisor's word was kept. */
    REVIEWED,
    /** Somebody has looked at it before. */
    REVIEWED_BEFORE,
    /** Who broke the glass cannot judge it. */
    OWN,
    /** An objection says why. */
    REMARK_MISSING
}
