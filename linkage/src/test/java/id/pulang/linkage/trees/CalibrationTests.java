package id.pulang.linkage.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    @Test
    void correctsAScoreThatIsTooSureOfItself() {
        var random = new SplittableRandom(1);
        var scores = new double[40_000];
        var labels = new boolean[40_000];
        for (int row = 0; row < scores.length; row++) {
            double logOdds = random.nextDouble() * 8 - 4;
            scores[row] = 3 * logOdds + 2;
            labels[row] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
        }

        var calibration = Calibration.fit(scores, labels);

        for (double logOdds = -3.5; logOdds < 4; logOdds += 0.5) {
            assertThat(calibration.probability(3 * logOdds + 2)).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(0.03));
        }
    }

    @Test
    void neverFallsWhenTheScoreRises() {
        var random = new SplittableRandom(2);
        var scores = new double[300];
        var labels = new boolean[300];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = random.nextInt(50);
            labels[row] = random.nextInt(60) < scores[row];
        }

        var calibration = Calibration.fit(scores, labels);

        double before = 0;
        for (double score = -5; score < 55; score += 0.01) {
            double probability = calibration.probability(score);
            assertThat(probability).isGreaterThanOrEqualTo(before);
            before = probability;
        }
    }

    @Test
    void poolsNeighboursThatContradictTheOrder() {
        var calibration = Calibration.fit(
                new double[] {1, 2, 3, 3, 4, 4, 5}, new boolean[] {false, true, false, true, false, true, true});

        // 2, 3, 3, 4 and 4 make one pool: three of five are true, in the middle at 3.2
        assertThat(calibration.probability(3.2)).isCloseTo(0.6, within(1e-9));
        assertThat(calibration.probability(3.1)).isLessThan(0.6);
        assertThat(calibration.probability(3.3)).isGreaterThan(0.6);
    }

    @Test
    void neverSaysNeverOrAlways() {
        var calibration =
                Calibration.fit(new double[] {1, 1, 1, 9, 9, 9}, new boolean[] {false, false, false, true, true, true});

        assertThat(calibration.probability(-100)).isCloseTo(0.5 / 3.5, within(1e-9));
        assertThat(calibration.probability(100)).isCloseTo(3 / 3.5, within(1e-9));
        assertThat(calibration.probability(5)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void takesLabelsOfOneKind() {
        var calibration = Calibration.fit(new double[] {1, 2, 3}, new boolean[] {true, true, true});

        assertThat(calibration.probability(2)).isStrictlyBetween(0.8, 1.0);
    }

    @Test
    void refusesWhatIsNoScore() {
        assertThatIllegalArgumentException().isThrownBy(() -> Calibration.fit(new double[0], new boolean[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Calibration.fit(new double[2], new boolean[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.fit(new double[] {Double.NaN}, new boolean[1]));
    }
}
