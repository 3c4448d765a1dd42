package id.pulang.prevention.listings;

/** What came of an act on a contact that appears in reports. */
public enum ListingOutcome {
    /** It is done. */
    DONE,
    /** What was typed is not one number, handle or account of that kind. */
    UNCLEAR,
    /** The officer has not said that the reports are independent. */
    NOT_VERIFIED,
    /** A report is named that there is not, or that is a complaint. */
    NO_SUCH_REPORT,
    /** It rests on fewer than three independent reports. */
    TOO_FEW,
    /** One of the reports does not name it. */
    NOT_NAMED,
    /** It cannot be told: somebody uses it who must not be told about. */
    NOT_ALLOWED,
    /** It stands already, at this post or another. */
    STANDS_ALREADY,
    /** What the second officer typed is something else. */
    ANOTHER,
    /** Whoever proposed it cannot release it. */
    SAME_OFFICER,
    /** It says not why. */
    WORDS_MISSING,
    /** It stands elsewhere by now. */
    CHANGED_MEANWHILE
}
