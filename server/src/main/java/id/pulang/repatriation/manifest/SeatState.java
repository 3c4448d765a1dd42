package id.pulang.repatriation.manifest;

/** How it stands with one person on a manifest. */
public enum SeatState {
    /** On the list, not yet marked at boarding. */
    LISTED,
    /** On board. */
    BOARDED,
    /** Did not come aboard, with a reason. */
    NOT_BOARDED,
    /** No longer on the list, with a reason. */
    MOVED_OFF
}
