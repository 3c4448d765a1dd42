package id.pulang.linkage.trees;

import java.util.Arrays;

/**
 * Gradient-boosted decision trees that say how likely something is (Friedman 2001, "Greedy function approximation: a
 * gradient boosting machine"; histograms over bins as in LightGBM, Ke et al. 2017). Features that are {@link Float#NaN}
 * are missing and go where they fit best.
 */
public final class BoostedTrees {

    private final Bins bins;
    private final Forest forest;
    private final double base;

    private BoostedTrees(Bins bins, Forest forest, double base) {
        this.bins = bins;
        this.forest = forest;
        this.base = base;
    }

    /**
     * Trains trees; the same input gives the same bits on however many cores.
     *
     * @param columns by feature, then by row
     */
    public static BoostedTrees train(float[][] columns, boolean[] labels, TrainingSettings settings) {
        var weights = new float[labels.length];
        Arrays.fill(weights, 1);
        return train(columns, labels, weights, settings);
    }

    /** Trains trees where some rows count more than others. */
    public static BoostedTrees train(float[][] columns, boolean[] labels, float[] weights, TrainingSettings settings) {
        check(columns, labels, weights, settings);
        var bins = Bins.of(columns, settings.bins(), settings.seed());
        var boosting = new Boosting(bins, columns, labels, weights, settings);
        double base = boosting.base();
        return new BoostedTrees(bins, boosting.run(base), base);
    }

    /** How likely a row is true. */
    public double probability(float[] features) {
        return Boosting.probability(score(features));
    }

    /** The log-odds of a row. */
    public double score(float[] features) {
        if (features.length != bins.features()) {
            throw new IllegalArgumentException(
                    "A row needs %d features, not %d".formatted(bins.features(), features.length));
        }
        var ranks = new int[2 * features.length];
        for (int feature = 0; feature < features.length; feature++) {
            rank(feature, features[feature], ranks);
        }
        return forest.sum(ranks, base);
    }

    /**
     * The log-odds of many rows, on all cores.
     *
     * @param columns by feature, then by row
     */
    public double[] scores(float[][] columns) {
        if (columns.length != bins.features()) {
            throw new IllegalArgumentException(
                    "Rows need %d features, not %d".formatted(bins.features(), columns.length));
        }
        var scores = new double[columns[0].length];
        Chunks.of(scores.length).forEach((chunk, from, to) -> {
            var ranks = new int[2 * columns.length];
            for (int row = from; row < to; row++) {
                for (int feature = 0; feature < columns.length; feature++) {
                    rank(feature, columns[feature][row], ranks);
                }
                scores[row] = forest.sum(ranks, base);
            }
        });
        return scores;
    }

    /** How many trees there are; fewer than asked for when there was nothing more to split. */
    public int trees() {
        return forest.trees();
    }

    /** Writes the rank of a feature twice: with the missing below all, and with the missing above all. */
    private void rank(int feature, float value, int[] ranks) {
        int rank = bins.rank(feature, value);
        ranks[2 * feature] = rank;
        ranks[2 * feature + 1] = rank == Bins.MISSING ? Forest.TOP : rank;
    }

    private static void check(float[][] columns, boolean[] labels, float[] weights, TrainingSettings settings) {
        require(columns.length > 0, "There is no feature to learn from");
        require(labels.length > 0, "There is no row to learn from");
        require(weights.length == labels.length, "Each row needs a label and a weight");
        for (float[] column : columns) {
            require(column.length == labels.length, "Each feature needs a value in each row");
        }
        for (float weight : weights) {
            require(weight >= 0 && weight < Float.POSITIVE_INFINITY, "A weight is neither negative nor endless");
        }
        require(columns.length * (settings.bins() + 2L) <= Character.MAX_VALUE, "There are too many features");
        int directions = settings.directions().size();
        require(directions == 0 || directions == columns.length, "Each feature needs a direction, or none has one");
    }

    private static void require(boolean met, String message) {
        if (!met) {
            throw new IllegalArgumentException(message);
        }
    }
}
