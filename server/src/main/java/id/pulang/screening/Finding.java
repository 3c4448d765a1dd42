package id.pulang.screening;

/**
 * What one officer concluded.
 *
 * <p>There is no finding that says that a person was not trafficked: a single look without indications is no proof.
 * Source: UU 21/2007; ASEAN guideline on the non-punishment principle, 2025.
 */
public enum Finding {
    /** Indications were found; the person is referred for protection. */
    INDICATION_FOUND,
    /** No indication was found yet; the person stays presumed in need of protection. */
    NO_INDICATION_YET,
    /** The talk was not enough; it counts as no conclusion. */
    NEEDS_MORE_TIME;

    /** Says whether the officer came to a conclusion. */
    public boolean concluded() {
        return this != NEEDS_MORE_TIME;
    }
}
