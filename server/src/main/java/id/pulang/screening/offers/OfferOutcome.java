package id.pulang.screening.offers;

/** What became of an answer, or of a second officer's word on it; the words stand in the messages. */
public enum OfferOutcome {
    /** It waits for a second officer. */
    RECORDED,
    /** Two officers know of it: it holds at the gate. */
    KNOWN,
    /** The person must hear first that nothing depends on the answer. */
    NOT_EXPLAINED,
    /** The second officer must be another one. */
    SAME_OFFICER,
    /** No answer waits for a second officer. */
    NOTHING_WAITS;

    /** Whether something was kept. */
    public boolean isTaken() {
        return this == RECORDED || this == KNOWN;
    }
}
