package id.pulang.prevention.listings;

/** Why a contact is not told any more, or never was. */
public enum ListingEnd {
    /** The second officer did not release it. */
    REFUSED,
    /** Whoever it belongs to objected, and an officer found them right. */
    OBJECTION,
    /** It is not used for recruiting any more. */
    NO_LONGER,
    /** Somebody who is served, or whom they named, uses it. */
    IN_USE,
    /** Its time is over. */
    EXPIRED
}
