package id.pulang.linkage.weights;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.Field;
import id.pulang.linkage.Level;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTests {

    @Test
    void tellsWhatEachFieldSaysAndAllTogether() {
        var evidence = of(Level.SAME, 9, Level.YEAR_NEAR, 7, Level.DIFFERENT, -6);

        assertThat(evidence.level(Field.NAME)).isEqualTo(Level.SAME);
        assertThat(evidence.level(Field.BORN)).isEqualTo(Level.YEAR_NEAR);
        assertThat(evidence.bits(Field.SEX)).isEqualTo(-6);
        assertThat(evidence.total()).isEqualTo(10);
    }

    @Test
    void ofGroupsIsFieldByFieldTheBetterSupportedReading() {
        var one = of(Level.SAME, 9, Level.DIFFERENT, -8, Level.MISSING, 0);
        var other = of(Level.PARTLY, 2, Level.SAME, 12, Level.DIFFERENT, -6);

        var both = one.and(other);

        assertThat(both)
                .hasToString(
                        of(Level.SAME, 9, Level.SAME, 12, Level.DIFFERENT, -6).toString());
        assertThat(other.and(one)).hasToString(both.toString());
        assertThat(both.total()).isEqualTo(15);
    }

    @Test
    void ofGroupsBelievesTwoDatesRatherThanAnAgeThatFits() {
        var dates = SomeEvidence.of("BORN SAME_YEAR -3");
        var age = SomeEvidence.of("BORN AGE_FITS 2");

        assertThat(dates.and(age).level(Field.BORN)).isEqualTo(Level.SAME_YEAR);
        assertThat(age.and(dates).level(Field.BORN)).isEqualTo(Level.SAME_YEAR);
    }

    @Test
    void ofGroupsKeepsAContradictionWhereTheOtherReadingIsSilent() {
        var contradicting = of(Level.DIFFERENT, -8, Level.SAME, 12, Level.SAME, 1);
        var silent = of(Level.MISSING, 0, Level.MISSING, 0, Level.MISSING, 0);

        assertThat(contradicting.and(silent)).hasToString(contradicting.toString());
        assertThat(silent.and(contradicting)).hasToString(contradicting.toString());
    }

    @Test
    void ofGroupsKeepsTheFirstOfTwoReadingsThatAreSupportedAlike() {
        var one = of(Level.SAME, 5, Level.SAME, 12, Level.SAME, 1);
        var other = of(Level.ONE_SLIP, 5, Level.SAME, 12, Level.SAME, 1);

        assertThat(one.and(other).level(Field.NAME)).isEqualTo(Level.SAME);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENT", "PARTLY"})
    void isContradictoryWhereTheNamesContradictEachOther(Level name) {
        assertThat(of(name, -3, Level.SAME, 12, Level.SAME, 1).contradictory()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENT", "TWO_SLIPS", "OTHER_YEAR"})
    void isContradictoryWhereTheBirthsContradictEachOther(Level born) {
        assertThat(of(Level.SAME, 9, born, -3, Level.SAME, 1).contradictory()).isTrue();
    }

    @Test
    void isNotContradictoryBecauseOfSlipsOrSilenceOrOtherFields() {
        assertThat(of(Level.TWO_SLIPS, 2, Level.ONE_SLIP, 5, Level.DIFFERENT, -6)
                        .contradictory())
                .isFalse();
        assertThat(of(Level.MISSING, 0, Level.MISSING, 0, Level.SAME, 1).contradictory())
                .isFalse();
    }

    @Test
    void remembersAContradictionAndOtherNumbersOfAnyTwoRows() {
        var agreeing = of(Level.SAME, 9, Level.SAME, 12, Level.SAME, 1);
        var contradicting = of(Level.DIFFERENT, -8, Level.SAME, 12, Level.SAME, 1);
        var numbered = new Evidence(levels(Level.SAME, Level.SAME, Level.SAME), bits(9, 12, 1), true);

        assertThat(agreeing.and(contradicting).contradictory()).isTrue();
        assertThat(contradicting.and(agreeing).contradictory()).isTrue();
        assertThat(agreeing.and(agreeing).contradictory()).isFalse();
        assertThat(agreeing.and(numbered).numbersDiffer()).isTrue();
        assertThat(numbered.and(agreeing).numbersDiffer()).isTrue();
        assertThat(agreeing.and(agreeing).numbersDiffer()).isFalse();
    }

    @Test
    void doesNotTakeTwoPartsOfOneNameForTwoNames() {
        var otherWord = of(Level.DIFFERENT, -8, Level.SAME, 12, Level.SAME, 1);
        var part = of(Level.PART_OF_NAME, 5, Level.SAME, 12, Level.SAME, 1);
        var partly = of(Level.PARTLY, -3, Level.SAME, 12, Level.SAME, 1);

        assertThat(otherWord.and(part).contradictory()).isFalse();
        assertThat(part.and(otherWord).contradictory()).isFalse();
        assertThat(part.and(partly).contradictory()).isTrue();
        assertThat(part.and(of(Level.SAME, 9, Level.DIFFERENT, -8, Level.SAME, 1))
                        .contradictory())
                .isTrue();
    }

    @Test
    void isContradictoryWhereTwoRowsNameTwoMothers() {
        var silent = SomeEvidence.of("NAME SAME 9; BORN SAME 12");
        var sameMother = SomeEvidence.of("NAME SAME 9; BORN SAME 12; MOTHER SAME 9");
        var otherMother = SomeEvidence.of("NAME SAME 9; BORN SAME 12; MOTHER DIFFERENT -4");

        assertThat(otherMother.contradictory()).isTrue();
        assertThat(otherMother.mothersDiffer()).isTrue();
        assertThat(silent.and(otherMother).mothersDiffer()).isTrue();
        assertThat(otherMother.and(sameMother).mothersDiffer()).isTrue();
        assertThat(silent.and(sameMother).mothersDiffer()).isFalse();
        assertThat(silent.and(sameMother).contradictory()).isFalse();
    }

    private static Evidence of(Level name, float nameBits, Level born, float bornBits, Level sex, float sexBits) {
        return new Evidence(levels(name, born, sex), bits(nameBits, bornBits, sexBits), false);
    }

    private static Level[] levels(Level name, Level born, Level sex) {
        var levels = new Level[Field.values().length];
        Arrays.fill(levels, Level.MISSING);
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
