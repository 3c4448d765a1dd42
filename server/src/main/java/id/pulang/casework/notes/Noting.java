package id.pulang.casework.notes;

/** What came of writing a note. */
public enum Noting {
    /** It stands on the case. */
    WRITTEN,
    /** Nothing was written. */
    EMPTY,
    /** It is longer than {@link Notes#LONGEST} letters. */
    TOO_LONG,
    /** The case has {@link Notes#MOST} notes. */
    TOO_MANY,
    /** What is to be corrected is no note of this case. */
    NO_SUCH_NOTE
}
