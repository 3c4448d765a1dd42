package id.pulang.casework.photographs;

/** What came of an act on a photograph. */
public enum PhotographOutcome {
    KEPT,
    REMOVED,
    /** The pack of the post does not allow photographs. */
    NOT_ALLOWED,
    /** Nobody has agreed. */
    NO_CONSENT,
    /** The person may be a child: whoever cares for them agrees as well. */
    GUARDIAN_NEEDED,
    /** A PDF is no photograph. */
    NO_PICTURE,
    /** It is larger than a photograph may be. */
    TOO_LARGE,
    /** There is one already; it is deleted first. */
    ONE_IS_THERE,
    /** It has to be said why it is deleted. */
    NO_REASON,
    /** The reason is longer than may be kept. */
    TOO_LONG,
    /** Its picture was deleted before. */
    GONE
}
