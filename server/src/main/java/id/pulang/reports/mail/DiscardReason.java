package id.pulang.reports.mail;

/** Why a letter that could not be taken in is discarded. A list and no free text, which would name people. */
public enum DiscardReason {
    /** No form of the public site has made it. */
    NOT_A_LETTER,
    /** It is one of many that say the same to nobody. */
    SPAM,
    /** The same came in another letter. */
    TWICE,
    /** Its key is lost, also from every backup. */
    KEY_LOST
}
