package id.pulang.assistance;

/** What became of an examination that was to be recorded. */
public enum Examination {
    /** The finding stands. */
    RECORDED,
    /** The day of the examination lies ahead. */
    DAY_AHEAD,
    /** A finding against travel says why, so that the next officer knows what to look at. */
    REASON_MISSING
}
