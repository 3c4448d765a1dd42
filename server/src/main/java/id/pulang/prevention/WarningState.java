package id.pulang.prevention;

/** Where a version of a warning, or a warning as a whole, stands. */
public enum WarningState {
    /** It is being written. */
    DRAFT,
    /** A second officer is asked to release it. */
    PROPOSED,
    /** Everybody may read it. */
    RELEASED,
    /** It was taken back; everybody may read why. */
    WITHDRAWN
}
