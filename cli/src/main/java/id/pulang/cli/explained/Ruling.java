package id.pulang.cli.explained;

/** What becomes of two records. */
public enum Ruling {
    /** They are joined without asking. */
    SAME,
    /** They are joined because nobody will be asked. */
    LIKELY,
    /** Somebody has to look. */
    ASK,
    /** They are kept apart because nobody will be asked, though somebody could look. */
    UNASKED,
    /** They are kept apart. */
    OTHER
}
