package id.pulang.screening;

/** What an officer found about one element. */
public enum Indicated {
    INDICATED,
    NOT_INDICATED,
    NOT_ASKED,
    /** The second officer did not ask again: what the first talk says holds. */
    AS_BEFORE
}
