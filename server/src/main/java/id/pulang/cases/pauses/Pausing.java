package id.pulang.cases.pauses;

/** What came of pausing a clock, of ending a pause or of taking it back. */
public enum Pausing {
    /** The clock rests from now to its day. */
    PAUSED,
    /** The clock goes on from now. */
    RESUMED,
    /** The pause counts for nothing, as if nobody had made it. */
    UNDONE,
    /** The acting person neither owns the case nor answers for the post. */
    NOT_YOURS,
    /** No such clock runs on the case. */
    NOT_RUNNING,
    /** The pack does not let this clock rest for this reason. */
    NOT_ALLOWED,
    /** The day is not ahead, or further than the pack lets it be. */
    NO_SUCH_DAY,
    /** The clock rests already. */
    PAUSED_BEFORE,
    /** The pause is over, or a colleague ended it or took it back before. */
    OVER
}
