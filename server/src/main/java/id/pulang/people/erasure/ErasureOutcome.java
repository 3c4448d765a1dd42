package id.pulang.people.erasure;

/** What became of a request to erase somebody. */
public enum ErasureOutcome {
    /** It waits for a second officer. */
    ASKED,
    /** The person is erased. */
    ERASED,
    /** The second officer refused. */
    REFUSED,
    /** There is no reason of ten letters or more. */
    NO_REASON,
    /** A second officer must decide, not the one who asked. */
    SAME_OFFICER,
    /** Something else is stated of the person than when erasure was asked; it must be asked anew. */
    ANOTHER,
    /** It was asked already, or decided already. */
    TOO_LATE
}
