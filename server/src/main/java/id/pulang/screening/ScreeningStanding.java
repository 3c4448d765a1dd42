package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.screening.offers.OfferStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the screening of a person stands, without anything about what was found.
 *
 * @param on the day of the latest conclusion; empty while there is none
 * @param firstBy the officer of the first conclusion; empty while there is none
 * @param source who said the latest: an officer's name
 * @param lookAgain whether what was concluded last does not follow from what was found, so that somebody looks again
 * @param offer what the person has answered to the offer of a screening
 */
public record ScreeningStanding(
        CaseId caseId,
        Reviewed reviewed,
        @Nullable LocalDate on,
        @Nullable UserId firstBy,
        String source,
        boolean lowReliability,
        boolean lookAgain,
        OfferStanding offer) {

    /** Stands for a person whose screening nobody has concluded. */
    public static ScreeningStanding none(CaseId id) {
        return new ScreeningStanding(id, Reviewed.NOT_YET, null, null, "", false, false, OfferStanding.none());
    }

    /** Returns the same with what the person has answered to the offer, and whether somebody is to look again. */
    ScreeningStanding with(OfferStanding answered, boolean again) {
        return new ScreeningStanding(caseId, reviewed, on, firstBy, source, lowReliability, again, answered);
    }

    /** Says whether two officers have concluded. */
    public boolean twice() {
        return reviewed == Reviewed.TWICE;
    }
}
