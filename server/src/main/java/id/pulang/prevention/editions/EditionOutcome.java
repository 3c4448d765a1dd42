package id.pulang.prevention.editions;

/** What came of an act on an edition. */
public enum EditionOutcome {
    /** It is done. */
    DONE,
    /** Somebody else changed it meanwhile, or it stands elsewhere by now. */
    CHANGED_MEANWHILE,
    /** Another edition is being written; one at a time. */
    ONE_IS_OPEN,
    /** No check can be made from its tables. */
    MISTAKES,
    /** Nothing in it differs from the rules in force. */
    NO_CHANGE,
    /** The last day on which it can answer has passed. */
    EXPIRED,
    /** It does worse on the stored texts than rules may. */
    BARS_MISSED,
    /** Whoever proposed it cannot release it. */
    SAME_OFFICER,
    /** It says not why. */
    WORDS_MISSING,
    /** What was sent is no text in UTF-8. */
    NOT_TEXT,
    /** A text or a table is too long. */
    TOO_LONG
}
