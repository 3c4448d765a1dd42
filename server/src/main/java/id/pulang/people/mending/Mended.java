package id.pulang.people.mending;

/** What came of mending a fact, or of taking a correction back. */
public enum Mended {
    /** It wins over what lists say from now on. */
    MENDED,
    /** What was known before holds again. */
    TAKEN_BACK,
    /** What was typed cannot be such a value. */
    NO_SUCH_VALUE,
    /** It is what is known already. */
    NO_NEWS,
    /** Nothing was said about where it comes from, or too much. */
    SOURCE_LENGTH,
    /** A reason has ten to five hundred letters. */
    REASON_LENGTH,
    /** A colleague has corrected or taken back something of this field since it was shown. */
    CHANGED,
    /** The person stands on no list any more. */
    UNLISTED
}
