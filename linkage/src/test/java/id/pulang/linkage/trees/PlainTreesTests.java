package id.pulang.linkage.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTreesTests {

    private static final TrainingSettings SETTINGS = new TrainingSettings(
            6,
            3,
            0.4,
            new TrainingSettings.Regularization(1.5, 0.7, 1e-6),
            64,
            new TrainingSettings.Subsampling(1, 1, 1),
            List.of(Direction.FREE, Direction.RISING, Direction.FALLING));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void saysWhatTheMethodSaysWithoutArt(long seed) {
        var rows = rows(seed);
        var weights = weights(seed);

        var trees = BoostedTrees.train(rows.columns(), rows.labels(), weights, SETTINGS);

        double[] plain = PlainTrees.scores(rows, weights, SETTINGS);
        double[] scores = trees.scores(rows.columns());
        assertThat(trees.trees()).isEqualTo(6);
        for (int row = 0; row < plain.length; row++) {
            assertThat(scores[row]).isCloseTo(plain[row], within(1e-4));
        }
    }

    /** Few different values, many of them missing; the labels go against the directions in places. */
    private static Rows rows(long seed) {
        var rows = Rows.withMissing(
                160,
                3,
                0.15,
                seed,
                values -> 0.2 + 0.5 * Math.abs(Math.sin(5 * values[0] + 4 * values[1])) - 0.2 * values[2]);
        for (float[] column : rows.columns()) {
            for (int row = 0; row < column.length; row++) {
                column[row] = (float) Math.floor(column[row] * 12);
            }
        }
        return rows;
    }

    private static float[] weights(long seed) {
        var random = new SplittableRandom(seed);
        var weights = new float[160];
        Arrays.fill(weights, 1);
        for (int row = 0; row < weights.length; row += 3) {
            weights[row] = 0.5f + (float) random.nextDouble();
        }
        return weights;
    }
}
