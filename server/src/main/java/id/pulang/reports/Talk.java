package id.pulang.reports;

/** Whether it is safe to speak with somebody on the way that was given; the names are stored. */
public enum Talk {
    /** Nobody has said. Whoever calls makes sure first. */
    UNKNOWN,
    /** It is safe. */
    SAFE,
    /** Others listen or read along now. */
    NOT_SAFE,
    /** They must not be called or written to. */
    NEVER
}
