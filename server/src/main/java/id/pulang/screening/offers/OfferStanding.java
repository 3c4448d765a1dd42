package id.pulang.screening.offers;

import java.util.List;
import java.util.Optional;

/**
 * What somebody has answered to the offer of a screening.
 *
 * @param latest the last answer
 * @param known the last one of which two officers know; a later one takes nothing from it
 */
public record OfferStanding(Optional<HeardAnswer> latest, Optional<HeardAnswer> known) {

    /** Reads the answers of one case, in the order in which they were given. */
    static OfferStanding of(List<HeardAnswer> given) {
        return new OfferStanding(
                given.reversed().stream().findFirst(),
                given.reversed().stream().filter(HeardAnswer::isKnown).findFirst());
    }

    /** Stands for somebody who has answered nothing. */
    public static OfferStanding none() {
        return new OfferStanding(Optional.empty(), Optional.empty());
    }

    /** Returns what counts at the gate: what two officers know, or else what waits for the second. */
    public Optional<HeardAnswer> counts() {
        return known.or(() -> latest);
    }
}
