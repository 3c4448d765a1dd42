package id.pulang.portal.offers;

/** What came of asking about an offer. */
public sealed interface OfferChecking {

    /** It is answered. */
    record Answered(OfferReport answer) implements OfferChecking {}

    /**
     * It is not.
     *
     * @param problem why, as the end of a key of the texts of pages
     * @param againInSeconds when it may be asked again; 0 where something else has to be sent
     */
    record NotAnswered(String problem, long againInSeconds) implements OfferChecking {

        /** It is not, whenever it is asked. */
        public NotAnswered(String problem) {
            this(problem, 0);
        }
    }
}
