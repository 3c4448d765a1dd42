package id.pulang.reports.links;

/** What came of saying that a report is about the same person as another, or about somebody registered. */
public enum Linking {
    /** It is said. */
    LINKED,
    /** It was said before. */
    BEFORE,
    /** It is said no more. */
    UNDONE,
    /** It was not said, or is no longer. */
    NOT_LINKED,
    /** A report is not another one, and one of another topic is about nobody. */
    NOT_POSSIBLE
}
