package id.pulang.people.interviews;

/** What became of an interview, or of a second officer's word on it. */
public enum InterviewOutcome {
    /** It waits for a second officer. */
    RECORDED,
    /** Two officers agree: the identity is verified. */
    CONFIRMED,
    /** Two different identifiers of five to five hundred letters are needed. */
    TWO_IDENTIFIERS,
    /** The day lies ahead. */
    DAY_AHEAD,
    /** The second officer must be another one. */
    SAME_OFFICER,
    /** A second officer has confirmed it already. */
    CONFIRMED_BEFORE,
    /** The person is held to be somebody else than when the interview was held; a new one is needed. */
    IDENTITY_CHANGED
}
