package id.pulang.rescue.requests;

/** What an authority answered to a request; the names are stored. */
public enum AuthorityAnswer {
    /** It will act. */
    WILL_ACT,
    /** It has acted. */
    ACTED,
    /** It asks for more. */
    NEEDS_MORE,
    /** It will not act. */
    REFUSED;

    /** Whether the authority still owes something: what it asks for is with the mission. */
    public boolean isLast() {
        return this == ACTED || this == REFUSED;
    }
}
