package id.pulang.linkage.comparison;

import static id.pulang.linkage.comparison.SomeColumn.compared;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommon;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommonBeside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.dates.BirthClaim;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthFieldTests {

    private static final LocalDate ON = LocalDate.of(2025, 10, 17);

    @ParameterizedTest
    @CsvSource({
        "1995-05-18, 1995-05-18, SAME, 12",
        "1995-05-08, 1995-08-05, DAY_MONTH_SWAPPED, 7.5",
        "1995-05-18, 1996-05-18, YEAR_NEAR, 7",
        "1995-05-18, 1995-05-19, ONE_SLIP, 5",
        "1995-05-18, 1995-05-01, FIRST_OF_MONTH, 5",
        "1995-05-13, 1995-05-22, SAME_MONTH, 1",
        "1995-05-18, 1987-05-18, OTHER_YEAR, -1",
        "1995-04-18, 1995-11-18, SAME_YEAR, -3",
        "1995-04-18, 1985-04-19, TWO_SLIPS, -5",
        "1962-04-18, 1973-09-27, DIFFERENT, -8"
    })
    void weighsDatesByHowTheyAgree(String left, String right, ComparisonLevel level, double bits) {
        var field = of(someone().born(left), someone().born(right));

        assertThat(compared(field, 0, 1).level()).isEqualTo(level);
        assertThat(compared(field, 0, 1).bits()).isEqualTo(bits);
        assertThat(compared(field, 1, 0).bits()).isEqualTo(bits);
    }

    @ParameterizedTest
    @CsvSource({"30, AGE_FITS, 2.2", "31, AGE_NEAR, 0.8", "32, AGE_OFF, -2.5", "41, DIFFERENT, -8"})
    void weighsAnAgeBesideADate(int age, ComparisonLevel level, double bits) {
        var field = of(someone().born("1995-05-18"), someone().stating("age", age), someone());

        assertThat(compared(field, 0, 1).level()).isEqualTo(level);
        assertThat(compared(field, 0, 1).bits()).isEqualTo(bits);
        assertThat(compared(field, 0, 2).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(field, 0, 2).bits()).isZero();
    }

    @Test
    void saysMoreWhereTheDateIsRareHere() {
        var field = of(
                someone().born("1995-05-18"),
                someone().born("1995-05-18"),
                someone().born("1990-01-01"),
                someone().born("1990-01-01"),
                someone().born("1990-01-01"),
                someone().born("1990-01-01"),
                someone().born("1990-01-02"),
                someone().born("1990-01-03"));

        // 22 of 64 pairs agree by chance
        assertThat(compared(field, 0, 1).rarer()).isCloseTo(0.7 * log2(22 / 64.0 / 0.25), within(1e-6));
        assertThat(compared(field, 2, 3).rarer()).isCloseTo(0.7 * log2(22 / 64.0 / 0.5), within(1e-6));
        assertThat(compared(field, 0, 6).rarer()).isZero();
    }

    @Test
    void takesTheCommonerOfTwoDatesThatAgreeThroughANumber() {
        var numbered = new BirthClaim(19950519, 19950518, -1, 0);
        var stated = new BirthClaim(0, 19950519, -1, 0);
        var other = new BirthClaim(0, 19950518, -1, 0);
        var records = Stream.of(someone(), someone(), someone(), someone())
                .map(SomeRecord::record)
                .toList();
        var field = new BirthField(records, new BirthClaim[] {other, numbered, stated, stated});

        // the first agrees with nobody's stated date, but three others' dates are the same
        assertThat(compared(field, 1, 2).rarer()).isCloseTo(0.7 * log2(10 / 16.0 / 0.75), within(1e-6));
        assertThat(compared(field, 2, 1).rarer()).isCloseTo(0.7 * log2(10 / 16.0 / 0.75), within(1e-6));
    }

    @Test
    void isFoundByTheDateItsYearItsDayAndItsMonth() {
        var field = of(
                someone().born("1995-05-18"),
                someone().born("1995-05-18"),
                someone().born("1995-06-19"),
                someone().born("1988-05-18"),
                someone().born("1995-05-19"),
                someone());

        assertThat(keysInCommon(field, 0, 1)).isEqualTo(4);
        assertThat(keysInCommonBeside(field, 0, 1)).isEqualTo(9);
        assertThat(keysInCommon(field, 0, 2)).isEqualTo(1);
        assertThat(keysInCommon(field, 0, 3)).isEqualTo(1);
        assertThat(keysInCommon(field, 0, 4)).isEqualTo(2);
        assertThat(keysInCommon(field, 0, 5)).isZero();
        assertThat(keysInCommon(field, 5, 5)).isZero();
    }

    @Test
    void isFoundByTheYearsThatAnAgeMayMean() {
        var field = of(
                someone().stating("age", 30),
                someone().born("1994-03-03"),
                someone().born("1995-03-03"),
                someone().born("1996-03-03"),
                someone().born("1997-03-03"),
                someone().born("1993-03-03"));

        assertThat(keysInCommon(field, 0, 1)).isEqualTo(1);
        assertThat(keysInCommon(field, 0, 2)).isEqualTo(1);
        assertThat(keysInCommon(field, 0, 3)).isEqualTo(1);
        assertThat(keysInCommon(field, 0, 4)).isZero();
        assertThat(keysInCommon(field, 0, 5)).isZero();
    }

    @Test
    void isFoundByAnAgeOfWhichNobodyKnowsWhenItWasNoted() {
        var records = Stream.of(someone(), someone(), someone(), someone())
                .map(SomeRecord::record)
                .toList();
        var field = new BirthField(records, new BirthClaim[] {aged(30), aged(30), aged(32), aged(33)});

        assertThat(keysInCommon(field, 0, 1)).isEqualTo(3);
        assertThat(keysInCommon(field, 0, 2)).isEqualTo(1);
        assertThat(keysInCommon(field, 0, 3)).isZero();
    }

    private static BirthClaim aged(int age) {
        return new BirthClaim(0, 0, age, 0);
    }

    @Test
    void isFoundByTheDateOfTheNumberAsWell() {
        var both = new BirthClaim(19950518, 19880203, -1, 0);
        var numbered = new BirthClaim(0, 19880203, -1, 0);
        var same = new BirthClaim(19880203, 19880203, -1, 0);
        var records = Stream.of(someone(), someone(), someone())
                .map(SomeRecord::record)
                .toList();
        var field = new BirthField(records, new BirthClaim[] {both, numbered, same});

        assertThat(keysInCommon(field, 0, 1)).isEqualTo(1);
        assertThat(keysInCommon(field, 1, 2)).isEqualTo(4);
        assertThat(keysInCommon(field, 2, 2)).isEqualTo(4);
    }

    @Test
    void speaksOfTheBestThatTheRecordSays() {
        var numbered = new BirthClaim(0, 19880203, -1, 0);
        var records = List.of(
                someone()
                        .born("1995-05-18")
                        .stating("bornAsWritten", "19950231")
                        .record(),
                someone()
                        .stating("bornAsWritten", "19950231")
                        .stating("age", 30)
                        .record(),
                someone().stating("age", 30).record(),
                someone().record(),
                someone().record());
        var nothing = new BirthClaim(0, 0, -1, 0);
        var field = new BirthField(records, new BirthClaim[] {numbered, numbered, numbered, numbered, nothing});

        assertThat(Stream.of(0, 1, 2, 3, 4).map(field::spoken))
                .containsExactly("1995-05-18", "19950231", "30", "1988-02-03", null);
        assertThat(field.field()).isEqualTo(Field.BORN);
        assertThat(field.label()).isEmpty();
        assertThat(field.another()).isSameAs(field);
        assertThat(field.weighsWords()).isFalse();
    }

    @Test
    void isStatedWhereSomeRecordHasADateOrAnAge() {
        assertThat(of(someone(), someone()).everStated()).isFalse();
        assertThat(of(someone(), someone().born("1995-05-18")).everStated()).isTrue();
        assertThat(of(someone(), someone().stating("age", 30)).everStated()).isTrue();
    }

    private static BirthField of(SomeRecord... records) {
        var all = Stream.of(records).map(SomeRecord::record).toList();
        @Nullable LocalDate none = null;
        return new BirthField(
                all, all.stream().map(record -> BirthClaim.of(record, none, ON)).toArray(BirthClaim[]::new));
    }

    private static SomeRecord someone() {
        return SomeRecord.of("1", "list", null);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
