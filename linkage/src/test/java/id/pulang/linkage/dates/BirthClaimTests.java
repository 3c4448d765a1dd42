package id.pulang.linkage.dates;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthClaimTests {

    private static final LocalDate USUAL = LocalDate.of(2025, 10, 17);
    private static final LocalDate NUMBERED = LocalDate.of(1994, 12, 3);

    @Test
    void readsDatesAsEightDigits() {
        var record = someone().born("1995-05-18").record();

        var claim = BirthClaim.of(record, NUMBERED, USUAL);

        assertThat(claim).isEqualTo(new BirthClaim(19950518, 19941203, -1, 20251017));
        assertThat(claim.date()).isEqualTo(19950518);
        assertThat(claim.year()).isEqualTo(1995);
        assertThat(claim.dated()).isTrue();
        assertThat(claim.aged()).isFalse();
    }

    @Test
    void keepsDaysThatNoCalendarHas() {
        var record = someone().stating("bornAsWritten", "19950231").record();

        assertThat(BirthClaim.of(record, null, null).born()).isEqualTo(19950231);
    }

    @Test
    void trustsADayOfTheCalendarMoreThanWhatWasWritten() {
        var record = someone()
                .born("1995-05-18")
                .stating("bornAsWritten", "19950231")
                .record();

        assertThat(BirthClaim.of(record, null, null).born()).isEqualTo(19950518);
    }

    @Test
    void takesTheDateOfTheNumberWhereNoneIsStated() {
        var claim = BirthClaim.of(someone().record(), NUMBERED, null);

        assertThat(claim.born()).isZero();
        assertThat(claim.date()).isEqualTo(19941203);
        assertThat(claim.year()).isEqualTo(1994);
        assertThat(claim.dated()).isTrue();
    }

    @Test
    void countsAnAgeFromTheDayOnWhichItWasNoted() {
        var noted = someone().stating("age", 30).stating("ageOn", LocalDate.of(2024, 2, 29));

        var claim = BirthClaim.of(noted.record(), null, USUAL);

        assertThat(claim).isEqualTo(new BirthClaim(0, 0, 30, 20240229));
        assertThat(claim.year()).isEqualTo(1994);
        assertThat(claim.aged()).isTrue();
        assertThat(claim.dated()).isFalse();
    }

    @Test
    void countsAnAgeFromTheUsualDayWhereNoneIsNoted() {
        var claim = BirthClaim.of(someone().stating("age", 0).record(), null, USUAL);

        assertThat(claim).isEqualTo(new BirthClaim(0, 0, 0, 20251017));
        assertThat(claim.aged()).isTrue();
        assertThat(claim.year()).isEqualTo(2025);
    }

    @Test
    void knowsNoYearFromAnAgeThatWasNotedOnNoDay() {
        var claim = BirthClaim.of(someone().stating("age", 30).record(), null, null);

        assertThat(claim).isEqualTo(new BirthClaim(0, 0, 30, 0));
        assertThat(claim.year()).isZero();
        assertThat(claim.aged()).isTrue();
        assertThat(claim.agedOnADay()).isFalse();
    }

    private static SomeRecord someone() {
        return SomeRecord.of("1", "police", "Budi Santoso");
    }
}
