package id.pulang.linkage.dates;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthComparisonTests {

    private static final int ON = 20251017;

    @ParameterizedTest
    @CsvSource({
        "19950518, 19950518, SAME",
        "19950518, 0, MISSING",
        // day and month
        "19950508, 19950805, DAY_MONTH_SWAPPED",
        "19950512, 19951205, DAY_MONTH_SWAPPED",
        // the year
        "19950518, 19960518, YEAR_NEAR",
        "19991231, 20001231, YEAR_NEAR",
        "19950518, 19850518, ONE_SLIP",
        "19950518, 19980518, ONE_SLIP",
        "19950518, 19870518, OTHER_YEAR",
        "19950518, 20060518, OTHER_YEAR",
        "19950518, 20950518, OTHER_YEAR",
        "19570518, 19750518, ONE_SLIP",
        // the month
        "19950518, 19950618, ONE_SLIP",
        "19950218, 19951218, ONE_SLIP",
        "19950118, 19951018, ONE_SLIP",
        "19950418, 19951118, SAME_YEAR",
        "19950418, 19950519, SAME_YEAR",
        // the day
        "19950501, 19950518, FIRST_OF_MONTH",
        "19950518, 19950501, FIRST_OF_MONTH",
        "19950518, 19950519, ONE_SLIP",
        "19950518, 19950528, ONE_SLIP",
        "19950512, 19950521, ONE_SLIP",
        "19950513, 19950522, SAME_MONTH",
        "19950518, 19950529, SAME_MONTH",
        // the month of a year near it
        "19950513, 19980522, SAME_YEAR",
        "19980522, 19950513, SAME_YEAR",
        "19950513, 19990522, DIFFERENT",
        "19950203, 19960302, SAME_YEAR",
        "19950203, 19980302, DIFFERENT",
        "19950518, 19980519, SAME_YEAR",
        // slips anywhere
        "19950518, 19950581, ONE_SLIP",
        "19950518, 19955018, ONE_SLIP",
        "19950518, 19905518, ONE_SLIP",
        "19950518, 19590518, ONE_SLIP",
        "19950418, 19850419, TWO_SLIPS",
        "19950418, 19850518, TWO_SLIPS",
        "19950418, 29950428, TWO_SLIPS",
        "19951218, 29951213, TWO_SLIPS",
        "19951234, 19841234, OTHER_YEAR",
        "19950418, 19860519, DIFFERENT",
        "19620418, 19730927, DIFFERENT"
    })
    void tellsHowTwoDatesAgree(int left, int right, ComparisonLevel level) {
        assertThat(BirthComparison.compare(date(left), date(right))).isEqualTo(level);
        assertThat(BirthComparison.compare(date(right), date(left))).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "19950518, 0, 0, 19950518, SAME",
        "0, 19950518, 0, 19950518, SAME",
        "0, 19950518, 0, 19960518, YEAR_NEAR",
        "19950518, 19960518, 0, 19960518, SAME",
        // dates that are stated and differ are not the same because a number agrees
        "19950518, 19620101, 19961129, 19950518, ONE_SLIP",
        "19950518, 19730927, 19961129, 19730927, ONE_SLIP",
        "19961129, 19950518, 19950518, 19620101, ONE_SLIP",
        "19950518, 19730927, 19961129, 19730928, ONE_SLIP",
        "19950518, 19730927, 19960518, 19820303, YEAR_NEAR",
        "19950518, 19730927, 19950518, 19820303, SAME"
    })
    void takesTheBestOfStatedAndNumberedDates(
            int leftStated, int leftNumbered, int rightStated, int rightNumbered, ComparisonLevel level) {
        var left = new BirthClaim(leftStated, leftNumbered, -1, 0);
        var right = new BirthClaim(rightStated, rightNumbered, -1, 0);

        assertThat(BirthComparison.compare(left, right)).isEqualTo(level);
        assertThat(BirthComparison.compare(right, left)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "19950518, 30, AGE_FITS",
        "19951017, 30, AGE_FITS",
        "19951018, 30, AGE_NEAR",
        "19951018, 29, AGE_FITS",
        "19950518, 31, AGE_NEAR",
        "19950518, 29, AGE_NEAR",
        "19940518, 29, AGE_OFF",
        "19930518, 29, AGE_OFF",
        "19920518, 29, DIFFERENT",
        "19930518, 30, AGE_NEAR",
        "19920518, 30, AGE_OFF",
        "19910518, 30, AGE_OFF",
        "19900518, 30, DIFFERENT",
        "19970518, 30, AGE_NEAR",
        "19990518, 30, AGE_OFF",
        "20000518, 30, DIFFERENT",
        "20280518, 0, AGE_NEAR",
        "20280517, 3, DIFFERENT"
    })
    void tellsHowADateAgreesWithAnAge(int born, int age, ComparisonLevel level) {
        assertThat(BirthComparison.compare(date(born), aged(age, ON))).isEqualTo(level);
        assertThat(BirthComparison.compare(aged(age, ON), date(born))).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"19950518, 0, AGE_FITS", "0, 19950518, AGE_FITS", "19620101, 19950518, AGE_FITS"})
    void takesTheBetterOfStatedAndNumberedDateBesideAnAge(int stated, int numbered, ComparisonLevel level) {
        var dated = new BirthClaim(stated, numbered, -1, 0);

        assertThat(BirthComparison.compare(dated, aged(30, ON))).isEqualTo(level);
        assertThat(BirthComparison.compare(aged(30, ON), dated)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 20251017, 31, 20251017, AGE_FITS",
        "31, 20251017, 33, 20271018, AGE_FITS",
        "31, 20251017, 32, 20261016, AGE_NEAR",
        "31, 20251017, 32, 20261017, AGE_FITS",
        "31, 20251017, 32, 20251017, AGE_NEAR",
        "31, 20251017, 33, 20251017, AGE_OFF",
        "31, 20251017, 34, 20251017, AGE_OFF",
        "31, 20251017, 36, 20251017, DIFFERENT",
        "30, 20251017, 32, 20251017, AGE_NEAR",
        "30, 20251017, 34, 20251017, AGE_OFF",
        "30, 20251017, 35, 20251017, DIFFERENT"
    })
    void tellsHowTwoAgesAgreeWheneverEachWasNoted(int left, int leftOn, int right, int rightOn, ComparisonLevel level) {
        assertThat(BirthComparison.compare(aged(left, leftOn), aged(right, rightOn)))
                .isEqualTo(level);
        assertThat(BirthComparison.compare(aged(right, rightOn), aged(left, leftOn)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"31, 31, AGE_FITS", "31, 32, AGE_NEAR", "31, 34, AGE_OFF", "61, 19, DIFFERENT", "19, 61, DIFFERENT"})
    void takesAgesForNotedAtOneTimeWhereNobodyKnowsWhen(int left, int right, ComparisonLevel level) {
        assertThat(BirthComparison.compare(aged(left, 0), aged(right, 0))).isEqualTo(level);
    }

    @Test
    void comparesAnAgeThatWasNotedOnNoDayWithNoOther() {
        assertThat(BirthComparison.compare(aged(31, 0), aged(31, ON))).isEqualTo(ComparisonLevel.MISSING);
        assertThat(BirthComparison.compare(aged(31, ON), aged(31, 0))).isEqualTo(ComparisonLevel.MISSING);
        assertThat(BirthComparison.compare(aged(31, 0), date(19620101))).isEqualTo(ComparisonLevel.MISSING);
        assertThat(BirthComparison.compare(date(19620101), aged(31, 0))).isEqualTo(ComparisonLevel.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "19950518, -1", "0, 30"})
    void isMissingWhereOneSideSaysNothing(int born, int age) {
        var saying = new BirthClaim(born, 0, age, ON);
        var silent = new BirthClaim(0, 0, -1, ON);

        assertThat(BirthComparison.compare(saying, silent)).isEqualTo(ComparisonLevel.MISSING);
        assertThat(BirthComparison.compare(silent, saying)).isEqualTo(ComparisonLevel.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"19950518, 31, 19960518, 30, YEAR_NEAR", "19950518, 31, 0, 30, AGE_FITS"})
    void usesAgesOnlyWhereDatesAreMissing(
            int leftBorn, int leftAge, int rightBorn, int rightAge, ComparisonLevel level) {
        var left = new BirthClaim(leftBorn, 0, leftAge, ON);
        var right = new BirthClaim(rightBorn, 0, rightAge, ON);

        assertThat(BirthComparison.compare(left, right)).isEqualTo(level);
        assertThat(BirthComparison.compare(right, left)).isEqualTo(level);
    }

    private static BirthClaim date(int born) {
        return new BirthClaim(born, 0, -1, 0);
    }

    private static BirthClaim aged(int age, int on) {
        return new BirthClaim(0, 0, age, on);
    }
}
