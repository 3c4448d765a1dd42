package id.pulang.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonVectorTests {

    @Test
    void tellsWhatEachFieldSaysAndAllTogether() {
        var evidence = of(ComparisonLevel.SAME, 9, ComparisonLevel.YEAR_NEAR, 7, ComparisonLevel.DIFFERENT, -6);

        assertThat(evidence.level(Field.NAME)).isEqualTo(ComparisonLevel.SAME);
        assertThat(evidence.level(Field.BORN)).isEqualTo(ComparisonLevel.YEAR_NEAR);
        assertThat(evidence.bits(Field.SEX)).isEqualTo(-6);
        assertThat(evidence.total()).isEqualTo(10);
    }

    @Test
    void ofGroupsIsFieldByFieldTheBetterSupportedReading() {
        var one = of(ComparisonLevel.SAME, 9, ComparisonLevel.DIFFERENT, -8, ComparisonLevel.MISSING, 0);
        var other = of(ComparisonLevel.PARTLY, 2, ComparisonLevel.SAME, 12, ComparisonLevel.DIFFERENT, -6);

        var both = one.and(other);

        assertThat(both)
                .hasToString(of(ComparisonLevel.SAME, 9, ComparisonLevel.SAME, 12, ComparisonLevel.DIFFERENT, -6)
                        .toString());
        assertThat(other.and(one)).hasToString(both.toString());
        assertThat(both.total()).isEqualTo(15);
    }

    @Test
    void ofGroupsBelievesTwoDatesRatherThanAnAgeThatFits() {
        var dates = SomeVector.of("BORN SAME_YEAR -3");
        var age = SomeVector.of("BORN AGE_FITS 2");

        assertThat(dates.and(age).level(Field.BORN)).isEqualTo(ComparisonLevel.SAME_YEAR);
        assertThat(age.and(dates).level(Field.BORN)).isEqualTo(ComparisonLevel.SAME_YEAR);
    }

    @Test
    void ofGroupsKeepsAContradictionWhereTheOtherReadingIsSilent() {
        var contradicting = of(ComparisonLevel.DIFFERENT, -8, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1);
        var silent = of(ComparisonLevel.MISSING, 0, ComparisonLevel.MISSING, 0, ComparisonLevel.MISSING, 0);

        assertThat(contradicting.and(silent)).hasToString(contradicting.toString());
        assertThat(silent.and(contradicting)).hasToString(contradicting.toString());
    }

    @Test
    void ofGroupsKeepsTheFirstOfTwoReadingsThatAreSupportedAlike() {
        var one = of(ComparisonLevel.SAME, 5, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1);
        var other = of(ComparisonLevel.ONE_SLIP, 5, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1);

        assertThat(one.and(other).level(Field.NAME)).isEqualTo(ComparisonLevel.SAME);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENT", "PARTLY"})
    void isContradictoryWhereTheNamesContradictEachOther(ComparisonLevel name) {
        assertThat(of(name, -3, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1)
                        .contradictory())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENT", "TWO_SLIPS", "OTHER_YEAR"})
    void isContradictoryWhereTheBirthsContradictEachOther(ComparisonLevel born) {
        assertThat(of(ComparisonLevel.SAME, 9, born, -3, ComparisonLevel.SAME, 1)
                        .contradictory())
                .isTrue();
    }

    @Test
    void isNotContradictoryBecauseOfSlipsOrSilenceOrOtherFields() {
        assertThat(of(ComparisonLevel.TWO_SLIPS, 2, ComparisonLevel.ONE_SLIP, 5, ComparisonLevel.DIFFERENT, -6)
                        .contradictory())
                .isFalse();
        assertThat(of(ComparisonLevel.MISSING, 0, ComparisonLevel.MISSING, 0, ComparisonLevel.SAME, 1)
                        .contradictory())
                .isFalse();
    }

    @Test
    void remembersAContradictionAndOtherNumbersOfAnyTwoRows() {
        var agreeing = of(ComparisonLevel.SAME, 9, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1);
        var contradicting = of(ComparisonLevel.DIFFERENT, -8, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1);
        var numbered = new ComparisonVector(
                levels(ComparisonLevel.SAME, ComparisonLevel.SAME, ComparisonLevel.SAME), bits(9, 12, 1), true);

        assertThat(agreeing.and(contradicting).contradictory()).isTrue();
        assertThat(contradicting.and(agreeing).contradictory()).isTrue();
        assertThat(agreeing.and(agreeing).contradictory()).isFalse();
        assertThat(agreeing.and(numbered).numbersDiffer()).isTrue();
        assertThat(numbered.and(agreeing).numbersDiffer()).isTrue();
        assertThat(agreeing.and(agreeing).numbersDiffer()).isFalse();
    }

    @Test
    void doesNotTakeTwoPartsOfOneNameForTwoNames() {
        var otherWord = of(ComparisonLevel.DIFFERENT, -8, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1);
        var part = of(ComparisonLevel.PART_OF_NAME, 5, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1);
        var partly = of(ComparisonLevel.PARTLY, -3, ComparisonLevel.SAME, 12, ComparisonLevel.SAME, 1);

        assertThat(otherWord.and(part).contradictory()).isFalse();
        assertThat(part.and(otherWord).contradictory()).isFalse();
        assertThat(part.and(partly).contradictory()).isTrue();
        assertThat(part.and(of(ComparisonLevel.SAME, 9, ComparisonLevel.DIFFERENT, -8, ComparisonLevel.SAME, 1))
                        .contradictory())
                .isTrue();
    }

    @Test
    void isContradictoryWhereTwoRowsNameTwoMothers() {
        var silent = SomeVector.of("NAME SAME 9; BORN SAME 12");
        var sameMother = SomeVector.of("NAME SAME 9; BORN SAME 12; MOTHER SAME 9");
        var otherMother = SomeVector.of("NAME SAME 9; BORN SAME 12; MOTHER DIFFERENT -4");

        assertThat(otherMother.contradictory()).isTrue();
        assertThat(otherMother.mothersDiffer()).isTrue();
        assertThat(silent.and(otherMother).mothersDiffer()).isTrue();
        assertThat(otherMother.and(sameMother).mothersDiffer()).isTrue();
        assertThat(silent.and(sameMother).mothersDiffer()).isFalse();
        assertThat(silent.and(sameMother).contradictory()).isFalse();
    }

    private static ComparisonVector of(
            ComparisonLevel name,
            float nameBits,
            ComparisonLevel born,
            float bornBits,
            ComparisonLevel sex,
            float sexBits) {
        return new ComparisonVector(levels(name, born, sex), bits(nameBits, bornBits, sexBits), false);
    }

    private static ComparisonLevel[] levels(ComparisonLevel name, ComparisonLevel born, ComparisonLevel sex) {
        var levels = new ComparisonLevel[Field.values().length];
        Arrays.fill(levels, ComparisonLevel.MISSING);
        levels[Field.NAME.ordinal()] = name;
        levels[Field.BORN.ordinal()] = born;
        levels[Field.SEX.ordinal()] = sex;
        return levels;
    }

    private static float[] bits(float name, float born, float sex) {
        var bits = new float[Field.values().length];
        bits[Field.NAME.ordinal()] = name;
        bits[Field.BORN.ordinal()] = born;
        bits[Field.SEX.ordinal()] = sex;
        return bits;
    }
}
