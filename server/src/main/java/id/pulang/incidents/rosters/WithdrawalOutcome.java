package id.pulang.incidents.rosters;

/** What became of asking that a list be withdrawn, or of deciding it. */
public enum WithdrawalOutcome {
    /** A second officer has to agree. */
    ASKED,
    /** The list is withdrawn. */
    WITHDRAWN,
    /** The second officer refused; the list stays. */
    REFUSED,
    /** Who asked takes it back; the list stays. */
    TAKEN_BACK,
    /** The reason is too short or too long. */
    NO_REASON,
    /** Who asked cannot agree. */
    SAME_OFFICER,
    /** People with a case stand on this list alone. */
    CASES,
    /** People on this list stand on lists of another post too; headquarters sees both. */
    OTHER_POSTS,
    /** It was asked or decided already. */
    TOO_LATE
}
