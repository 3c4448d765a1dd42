package id.pulang.linkage.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoostedTreesTests {

    private static final TrainingSettings SETTINGS =
            TrainingSettings.standard().withTrees(60).withDepth(4);

    @Test
    void learnsThatOneOfTwoIsTrueAndNotBoth() {
        var seen = Rows.of(2000, 3, 1, values -> values[0] > 0.5 ^ values[1] > 0.4 ? 1 : 0);
        var unseen = Rows.of(2000, 3, 2, values -> values[0] > 0.5 ^ values[1] > 0.4 ? 1 : 0);

        var trees = BoostedTrees.train(seen.columns(), seen.labels(), SETTINGS);

        assertThat(unseen.right(trees)).isGreaterThan(0.97);
    }

    @Test
    void learnsASumOfPartsAsProbabilities() {
        var seen = Rows.of(20_000, 4, 1, BoostedTreesTests::sum);
        var trees = BoostedTrees.train(seen.columns(), seen.labels(), SETTINGS);

        for (float part = 0.1f; part < 1; part += 0.2f) {
            float[] values = {part, 0.5f, 1 - part, 0.3f};
            assertThat(trees.probability(values)).isCloseTo(sum(values), within(0.08));
        }
    }

    @Test
    void startsFromTheShareOfTrueRowsWhenNothingCanBeAsked() {
        var columns = new float[][] {new float[400], new float[400]};
        Arrays.fill(columns[1], Float.NaN);
        var labels = new boolean[400];
        Arrays.fill(labels, 0, 100, true);

        var trees = BoostedTrees.train(columns, labels, SETTINGS);

        assertThat(trees.trees()).isZero();
        assertThat(trees.probability(new float[] {3, 5})).isCloseTo(0.25, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNearlySureWhenAllRowsSayTheSame(boolean label) {
        var rows = Rows.of(500, 3, 1, values -> label ? 1 : 0);

        var trees = BoostedTrees.train(rows.columns(), rows.labels(), SETTINGS);

        assertThat(trees.probability(rows.row(7))).isCloseTo(label ? 1 : 0, within(0.01));
        assertThat(trees.score(rows.row(7))).isFinite();
    }

    @ParameterizedTest
    @EnumSource(names = {"RISING", "FALLING"})
    void keepsADirectionAgainstTheLabels(Direction direction) {
        var rows = Rows.withMissing(5000, 3, 0.1, 1, values -> {
            double wave = Math.sin(9 * values[0]) / 2 + (direction == Direction.RISING ? -0.3 : 0.3) * values[0];
            return 0.5 + wave * (values[1] > 0.5 ? 0.7 : 0.3);
        });
        var free = BoostedTrees.train(rows.columns(), rows.labels(), SETTINGS);
        var bound = BoostedTrees.train(
                rows.columns(),
                rows.labels(),
                SETTINGS.withDirections(List.of(direction, Direction.FREE, Direction.FREE)));

        assertThat(steps(bound, direction)).isZero();
        assertThat(steps(free, direction)).isPositive();
        assertThat(rows.loss(bound)).isLessThan(0.69);
    }

    @Test
    void letsWhatIsMissingStandWhereTheLabelsPutItInspiteOfADirection() {
        var rows = Rows.of(4000, 1, 1, values -> 0.2 + 0.3 * values[0]);
        for (int row = 0; row < 4000; row += 4) {
            rows.columns()[0][row] = Float.NaN;
            rows.labels()[row] = row % 40 != 0;
        }

        var trees =
                BoostedTrees.train(rows.columns(), rows.labels(), SETTINGS.withDirections(List.of(Direction.FALLING)));

        assertThat(trees.probability(new float[] {Float.NaN})).isCloseTo(0.9, within(0.03));
        assertThat(trees.probability(new float[] {1})).isCloseTo(0.35, within(0.06));
    }

    @Test
    void learnsFromWhatIsMissing() {
        var rows = Rows.withMissing(4000, 2, 0, 1, values -> 0.5);
        for (int row = 0; row < 4000; row++) {
            rows.columns()[1][row] = row % 3 == 0 ? Float.NaN : rows.columns()[1][row];
            rows.labels()[row] = row % 3 == 0;
        }

        var trees = BoostedTrees.train(rows.columns(), rows.labels(), SETTINGS);

        assertThat(rows.right(trees)).isEqualTo(1);
        assertThat(trees.probability(new float[] {0.5f, Float.NaN})).isGreaterThan(0.95);
        assertThat(trees.probability(new float[] {Float.NaN, 0.5f})).isLessThan(0.05);
    }

    @Test
    void givesTheSameBitsOnHoweverManyCores() throws Exception {
        var rows = Rows.withMissing(50_000, 6, 0.1, 1, BoostedTreesTests::sum);
        var settings = SETTINGS.withTrees(12).withShares(0.8, 0.7).withSeed(5);

        double[] here =
                BoostedTrees.train(rows.columns(), rows.labels(), settings).scores(rows.columns());

        for (int cores : new int[] {1, 2, 5}) {
            try (var pool = new ForkJoinPool(cores)) {
                double[] there = pool.submit(() -> BoostedTrees.train(rows.columns(), rows.labels(), settings)
                                .scores(rows.columns()))
                        .get();
                assertThat(there).isEqualTo(here);
            }
        }
    }

    @Test
    void anotherSeedSeesOtherRows() {
        var rows = Rows.of(2000, 4, 1, BoostedTreesTests::sum);
        var settings = SETTINGS.withShares(0.5, 0.5);

        var one = BoostedTrees.train(rows.columns(), rows.labels(), settings.withSeed(1));
        var two = BoostedTrees.train(rows.columns(), rows.labels(), settings.withSeed(2));

        assertThat(one.score(rows.row(0))).isNotEqualTo(two.score(rows.row(0)));
        assertThat(rows.loss(one)).isCloseTo(rows.loss(two), within(0.03));
    }

    @Test
    void scoresARowAloneAsAmongMany() {
        var rows = Rows.withMissing(3000, 5, 0.2, 1, BoostedTreesTests::sum);
        var trees = BoostedTrees.train(rows.columns(), rows.labels(), SETTINGS.withTrees(31));

        double[] scores = trees.scores(rows.columns());

        assertThat(trees.trees()).isEqualTo(31);
        for (int row = 0; row < 3000; row++) {
            assertThat(trees.score(rows.row(row))).isEqualTo(scores[row]);
        }
    }

    @Test
    void standsOnItsFeetWithFiveHundredLabels() {
        var seen = Rows.of(500, 12, 1, BoostedTreesTests::steep);
        var unseen = Rows.of(5000, 12, 2, BoostedTreesTests::steep);

        var trees = BoostedTrees.train(seen.columns(), seen.labels(), TrainingSettings.forFewLabels());

        assertThat(unseen.right(trees)).isGreaterThan(0.88);
        assertThat(unseen.loss(trees)).isLessThan(0.3);
    }

    @Test
    void aWeightOfTwoCountsAsTwoRows() {
        var rows = Rows.of(600, 3, 1, BoostedTreesTests::sum);
        var twice = new float[3][];
        for (int feature = 0; feature < 3; feature++) {
            twice[feature] = Arrays.copyOf(rows.columns()[feature], 1200);
            System.arraycopy(rows.columns()[feature], 0, twice[feature], 600, 600);
        }
        var labels = Arrays.copyOf(rows.labels(), 1200);
        System.arraycopy(rows.labels(), 0, labels, 600, 600);
        var weights = new float[600];
        Arrays.fill(weights, 2);

        var weighted = BoostedTrees.train(rows.columns(), rows.labels(), weights, SETTINGS);
        var doubled = BoostedTrees.train(twice, labels, SETTINGS);

        for (int row = 0; row < 600; row++) {
            assertThat(weighted.score(rows.row(row))).isCloseTo(doubled.score(rows.row(row)), within(1e-3));
        }
    }

    @Test
    void aRowWithoutWeightSaysNothing() {
        var rows = Rows.of(1000, 2, 1, values -> values[0] > 0.5 ? 1 : 0);
        var weights = new float[1000];
        for (int row = 0; row < 1000; row++) {
            weights[row] = rows.columns()[1][row] > 0.5f ? 1 : 0;
            rows.labels()[row] ^= weights[row] == 0;
        }

        var trees = BoostedTrees.train(rows.columns(), rows.labels(), weights, SETTINGS);

        assertThat(trees.probability(new float[] {0.9f, 0.2f})).isGreaterThan(0.9);
        assertThat(trees.probability(new float[] {0.1f, 0.2f})).isLessThan(0.1);
    }

    @Test
    void takesTheLargestAndTheSmallestNumbers() {
        var values = new float[] {Float.NEGATIVE_INFINITY, -Float.MAX_VALUE, -0f, 0f, 1e-40f, Float.POSITIVE_INFINITY};
        var column = new float[600];
        var labels = new boolean[600];
        for (int row = 0; row < 600; row++) {
            column[row] = values[row % 6];
            labels[row] = row % 6 > 3;
        }

        var trees = BoostedTrees.train(new float[][] {column}, labels, SETTINGS);

        for (int row = 0; row < 6; row++) {
            assertThat(trees.probability(new float[] {values[row]}) > 0.5).isEqualTo(row > 3);
        }
    }

    @Test
    void refusesRowsThatDoNotFit() {
        var rows = Rows.of(10, 2, 1, values -> 0.5);
        var trees = BoostedTrees.train(rows.columns(), rows.labels(), SETTINGS);

        assertThatIllegalArgumentException().isThrownBy(() -> trees.score(new float[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> trees.scores(new float[1][10]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoostedTrees.train(rows.columns(), new boolean[9], SETTINGS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoostedTrees.train(new float[0][], rows.labels(), SETTINGS))
                .withMessageContaining("no feature");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoostedTrees.train(new float[1][0], new boolean[0], SETTINGS))
                .withMessageContaining("no row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoostedTrees.train(
                        rows.columns(), rows.labels(), new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1, -1}, SETTINGS))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoostedTrees.train(new float[1000][10], rows.labels(), SETTINGS))
                .withMessageContaining("too many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoostedTrees.train(
                        rows.columns(),
                        rows.labels(),
                        SETTINGS.withDirections(Collections.nCopies(3, Direction.FREE))));
    }

    @Test
    void seesAShareOfTheRowsAndOfTheFeatures() {
        var rows = Rows.of(4000, 4, 1, values -> values[0] > 0.5 ? 0.8 : 0.2);
        var settings = SETTINGS.withTrees(1).withDepth(1).withLearningRate(1).withRidge(0);
        var column = new float[][] {rows.columns()[0], new float[4000], new float[4000], new float[4000]};

        var chosen = new int[2];
        for (int seed = 0; seed < 200; seed++) {
            var trees = BoostedTrees.train(
                    column, rows.labels(), settings.withShares(1, 0.3).withSeed(seed));
            chosen[trees.trees()]++;
        }
        var whole = BoostedTrees.train(column, rows.labels(), settings);
        var part = BoostedTrees.train(column, rows.labels(), settings.withShares(0.05, 1));

        assertThat(chosen[1]).isBetween(85, 130);
        assertThat(part.score(new float[4])).isNotEqualTo(whole.score(new float[4]));
        assertThat(part.probability(new float[4])).isCloseTo(0.2, within(0.12));
    }

    private static double sum(float[] values) {
        return 1 / (1 + Math.exp(2 - 3 * values[0] - 2 * values[1] + values[2]));
    }

    private static double steep(float[] values) {
        return 1 / (1 + Math.exp(-30 * (values[0] + values[1] * values[2] + values[3] - 1.2)));
    }

    /** How often the score goes against the direction, along lines through the space. */
    private static int steps(BoostedTrees trees, Direction direction) {
        int wrong = 0;
        for (float other : new float[] {0.1f, 0.45f, 0.55f, 0.9f, Float.NaN}) {
            double before = direction == Direction.RISING ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            for (float value = 0; value <= 1; value += 0.002f) {
                double score = trees.score(new float[] {value, other, 1 - other});
                wrong += direction == Direction.RISING ? score < before ? 1 : 0 : score > before ? 1 : 0;
                before = score;
            }
        }
        return wrong;
    }
}
