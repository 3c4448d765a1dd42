package id.pulang.reports.handling;

/** What came of trying to reach somebody; the names are stored. */
public enum Reached {
    /** They were reached, and the first contact is made. */
    REACHED,
    /** They were not; it has to be tried again. */
    NOT_REACHED,
    /** It was not tried, or broken off, since it was not safe. */
    NOT_SAFE
}
