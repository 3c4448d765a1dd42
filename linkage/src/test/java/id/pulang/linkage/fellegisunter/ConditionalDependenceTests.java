package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConditionalDependenceTests {

    private static final boolean[] ALL = {true, true, true};

    @Test
    void takesNothingFromFieldsThatHaveNothingToDoWithEachOther() {
        var none = ConditionalDependence.none(3);

        assertThat(none.left(2, 4.5, ALL)).isEqualTo(4.5);
    }

    @Test
    void takesAwayWhatTheEarlierAgreementHasSaid() {
        var learnt = ConditionalDependence.learn(together(100, 50, 40, 0, 0), 1_000);

        // 40 together where 5 were to be expected: three bits
        assertThat(learnt.left(1, 7, ALL)).isCloseTo(4, within(1e-9));
        assertThat(learnt.left(0, 7, ALL)).isEqualTo(7);
    }

    @Test
    void countsTheEarlierAgreementThatHasSaidMostAndNotTheirSum() {
        var learnt = ConditionalDependence.learn(together(100, 50, 0, 32, 32), 1_000);

        // eight times as often as by chance with the first field, sixteen times with the second
        assertThat(learnt.left(2, 9, ALL)).isCloseTo(5, within(1e-9));
    }

    @Test
    void doesNotLearnFromAHandfulOfPairs() {
        assertThat(ConditionalDependence.learn(together(100, 50, 14.9, 0, 0), 10_000)
                        .left(1, 7, ALL))
                .isEqualTo(7);
        assertThat(ConditionalDependence.learn(together(100, 50, 15, 0, 0), 10_000)
                        .left(1, 7, ALL))
                .isCloseTo(7 - Math.log(30) / Math.log(2), within(1e-9));
    }

    @Test
    void overlooksWhatIsLessThanTwiceAsOftenAsByChance() {
        assertThat(ConditionalDependence.learn(together(200, 100, 39, 0, 0), 1_000)
                        .left(1, 7, ALL))
                .isEqualTo(7);
        assertThat(ConditionalDependence.learn(together(256, 128, 64, 0, 0), 1_024)
                        .left(1, 7, ALL))
                .isCloseTo(6, within(1e-9));
    }

    @Test
    void takesAwayOnlyWhereBothAgree() {
        var learnt = ConditionalDependence.learn(together(100, 50, 40, 0, 0), 1_000);

        assertThat(learnt.left(1, 7, new boolean[] {false, true, true})).isEqualTo(7);
        assertThat(learnt.left(1, 7, new boolean[] {true, false, true})).isEqualTo(7);
    }

    @Test
    void neverTurnsAnAgreementIntoAContradiction() {
        var learnt = ConditionalDependence.learn(together(100, 50, 40, 0, 0), 1_000);

        assertThat(learnt.left(1, 2, ALL)).isZero();
        assertThat(learnt.left(1, 0, ALL)).isZero();
        assertThat(learnt.left(1, -3, ALL)).isEqualTo(-3);
    }

    /** How often the first and the second field agreed, the third forty times, and how often two of them together. */
    private static double[][] together(double first, double second, double both, double firstAndThird, double rest) {
        return new double[][] {{first, both, firstAndThird}, {0, second, rest}, {0, 0, 40}};
    }
}
