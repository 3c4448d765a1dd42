package id.pulang.portal.offers;

/** What came of asking about an offer. */
public sealed interface OfferChecking {

    /** It is answered. */
    record Answered(OfferReport answer) implements OfferChecking {}

    /**
     * It is not.
     *
     * @param problem why, as the end of a key of the texts of pages
     */
    record NotAnswered(String problem) implements OfferChecking {}
}
