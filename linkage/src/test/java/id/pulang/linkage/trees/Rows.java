package id.pulang.linkage.trees;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Invented rows whose labels follow a known rule. */
record Rows(float[][] columns, boolean[] labels) {

    /** Even values between 0 and 1; a row is true with the probability that the rule says. */
    static Rows of(int rows, int features, long seed, ToDoubleFunction<float[]> rule) {
        return withMissing(rows, features, 0, seed, rule);
    }

    /** The same where a share of the values is missing, after the rule has seen them. */
    static Rows withMissing(int rows, int features, double missing, long seed, ToDoubleFunction<float[]> rule) {
        var random = new SplittableRandom(seed);
        var columns = new float[features][rows];
        var labels = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            var values = new float[features];
            for (int feature = 0; feature < features; feature++) {
                values[feature] = (float) random.nextDouble();
            }
            labels[row] = random.nextDouble() < rule.applyAsDouble(values);
            for (int feature = 0; feature < features; feature++) {
                columns[feature][row] = random.nextDouble() < missing ? Float.NaN : values[feature];
            }
        }
        return new Rows(columns, labels);
    }

    float[] row(int row) {
        var values = new float[columns.length];
        for (int feature = 0; feature < columns.length; feature++) {
            values[feature] = columns[feature][row];
        }
        return values;
    }

    /** The share of rows on whose right side the trees stand. */
    double right(BoostedTrees trees) {
        double[] scores = trees.scores(columns);
        int right = 0;
        for (int row = 0; row < labels.length; row++) {
            right += scores[row] > 0 == labels[row] ? 1 : 0;
        }
        return (double) right / labels.length;
    }

    /** The mean logistic loss of these trees. */
    double loss(BoostedTrees trees) {
        double[] scores = trees.scores(columns);
        double loss = 0;
        for (int row = 0; row < labels.length; row++) {
            loss += Math.log1p(Math.exp(labels[row] ? -scores[row] : scores[row]));
        }
        return loss / labels.length;
    }
}
