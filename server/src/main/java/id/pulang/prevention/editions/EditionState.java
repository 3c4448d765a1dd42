package id.pulang.prevention.editions;

/** Where an edition stands. */
public enum EditionState {
    /** It is being written. */
    DRAFT,
    /** A second officer is asked to release it. */
    PROPOSED,
    /** It was put in force. */
    RELEASED,
    /** It was given up. */
    DROPPED
}
