package id.pulang.screening.offers;

/** What somebody answers who does not want to be screened; either leaves the offer open. */
public enum OfferAnswer {
    /** The person does not want it. */
    DECLINED,
    /** The person does not want it yet. */
    NOT_NOW
}
