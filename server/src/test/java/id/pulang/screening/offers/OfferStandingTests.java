package id.pulang.screening.offers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which answer to the offer of a screening counts at the gate; without a database. */
class OfferStandingTests {

    private static final UserId SECOND = SomeActors.reviewer().id();

    @Test
    void nothingCountsOfWhoHasAnsweredNothing() {
        assertThat(OfferStanding.of(List.of())).isEqualTo(OfferStanding.none());
        assertThat(OfferStanding.none().counts()).isEmpty();
    }

    @Test
    void oneOfficerAloneMakesAnAnswerThatWaits() {
        var standing = OfferStanding.of(List.of(answer(1, OfferAnswer.DECLINED, null)));

        assertThat(standing.known()).isEmpty();
        assertThat(standing.counts().filter(HeardAnswer::isKnown)).isEmpty();
        assertThat(standing.counts()).isEqualTo(standing.latest()).isPresent();
    }

    /** Somebody who says no once more, to one officer, does not have to be asked by a second again. */
    @Test
    void aLaterAnswerTakesNothingFromTheOneOfWhichTwoKnow() {
        var known = answer(1, OfferAnswer.DECLINED, SECOND);
        var later = answer(2, OfferAnswer.NOT_NOW, null);

        var standing = OfferStanding.of(List.of(known, later));

        assertThat(standing.latest()).contains(later);
        assertThat(standing.counts()).contains(known);
    }

    @Test
    void ofTwoThatAreKnownTheLaterCounts() {
        var first = answer(1, OfferAnswer.NOT_NOW, SECOND);
        var second = answer(2, OfferAnswer.DECLINED, SECOND);

        assertThat(OfferStanding.of(List.of(first, second)).counts()).contains(second);
    }

    private static HeardAnswer answer(int number, OfferAnswer answer, @Nullable UserId knownBy) {
        return new HeardAnswer(
                new UUID(1, number),
                new CaseId(new UUID(2, 1)),
                answer,
                LocalDate.of(2025, 10, 20).plusDays(number),
                SomeActors.consular().id(),
                Instant.EPOCH,
                knownBy);
    }
}
