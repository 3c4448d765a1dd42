package id.pulang.prevention.listings;

/** Where a contact stands. */
public enum ListingState {
    /** A second officer is asked to release it. */
    PROPOSED,
    /** The offer check tells it. */
    RELEASED,
    /** It is held back. */
    HELD,
    /** Its time is over. */
    EXPIRED,
    /** It was taken out. */
    ENDED
}
