package id.pulang.cli.explained;

/** What becomes of two records. */
public enum Ruling {
    /** They are joined without asking. */
    SAME,
    /** Somebody has to look. */
    ASK,
    /** They are kept apart. */
    OTHER
}
