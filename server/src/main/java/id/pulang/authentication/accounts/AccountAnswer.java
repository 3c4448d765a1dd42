package id.pulang.authentication.accounts;

/** What came of answering for a recent account. */
public enum AccountAnswer {
    /** Its owner may be a second officer from now on. */
    ANSWERED,
    /** The reason is too short or too long. */
    REASON_LENGTH,
    /** Nobody answers for their own account. */
    OWN,
    /** It was changed again since the page was opened, or somebody has answered for it. */
    OUTDATED
}
