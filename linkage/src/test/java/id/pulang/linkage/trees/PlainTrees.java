package id.pulang.linkage.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The same method without any art: no bins, no histograms, no whole numbers; each split tried on the rows themselves.
 * It stands for what {@link BoostedTrees} must say.
 */
final class PlainTrees {

    private final Rows rows;
    private final TrainingSettings settings;
    private final float[] weights;
    private final double[] scores;
    private final double[] gradients;
    private final double[] hessians;

    private PlainTrees(Rows rows, float[] weights, TrainingSettings settings) {
        this.rows = rows;
        this.weights = weights;
        this.settings = settings;
        scores = new double[weights.length];
        gradients = new double[weights.length];
        hessians = new double[weights.length];
    }

    private record Cut(int feature, float limit, boolean missingRight, boolean ordered) {

        boolean right(float value) {
            return Float.isNaN(value) ? missingRight : value > limit;
        }
    }

    /** The scores of the rows that were learnt from. */
    static double[] scores(Rows rows, float[] weights, TrainingSettings settings) {
        var trees = new PlainTrees(rows, weights, settings);
        double yes = 0.5;
        double no = 0.5;
        for (int row = 0; row < weights.length; row++) {
            yes += rows.labels()[row] ? weights[row] : 0;
            no += rows.labels()[row] ? 0 : weights[row];
        }
        Arrays.fill(trees.scores, Math.log(yes / no));
        for (int tree = 0; tree < settings.trees(); tree++) {
            trees.grow();
        }
        return trees.scores;
    }

    private void grow() {
        for (int row = 0; row < scores.length; row++) {
            double probability = 1 / (1 + Math.exp(-scores[row]));
            gradients[row] = weights[row] * (probability - (rows.labels()[row] ? 1 : 0));
            hessians[row] = weights[row] * probability * (1 - probability);
        }
        grow(IntStream.range(0, scores.length).toArray(), 0, Limits.NONE);
    }

    private void grow(int[] stretch, int level, Limits limits) {
        Cut cut = level == settings.depth() ? null : best(stretch, limits);
        if (cut == null) {
            double leaf = settings.learningRate() * leaf(stretch, limits);
            Arrays.stream(stretch).forEach(row -> scores[row] += leaf);
            return;
        }
        int[] left = side(stretch, cut, false);
        int[] right = side(stretch, cut, true);
        double middle = (leaf(left, limits) + leaf(right, limits)) / 2;
        var direction = cut.ordered() ? settings.direction(cut.feature()) : Direction.FREE;
        grow(left, level + 1, limits.left(direction, middle));
        grow(right, level + 1, limits.right(direction, middle));
    }

    private @Nullable Cut best(int[] stretch, Limits limits) {
        Cut best = null;
        double most = gain(stretch, limits) + settings.leastGain();
        for (Cut cut : cuts(stretch)) {
            int[] left = side(stretch, cut, false);
            int[] right = side(stretch, cut, true);
            var direction = cut.ordered() ? settings.direction(cut.feature()) : Direction.FREE;
            double gain = gain(left, limits) + gain(right, limits);
            boolean large = Math.min(sum(hessians, left), sum(hessians, right)) >= settings.leastHessian();
            if (large && gain > most + 1e-9 && direction.allows(leaf(left, limits), leaf(right, limits))) {
                most = gain;
                best = cut;
            }
        }
        return best;
    }

    private List<Cut> cuts(int[] stretch) {
        var cuts = new ArrayList<Cut>();
        for (int feature = 0; feature < rows.columns().length; feature++) {
            float[] column = rows.columns()[feature];
            var values = new ArrayList<Float>();
            Arrays.stream(stretch).forEach(row -> values.add(column[row]));
            boolean missing = values.stream().anyMatch(value -> value.isNaN());
            for (float limit : values.stream()
                    .filter(value -> !value.isNaN())
                    .distinct()
                    .sorted()
                    .toList()) {
                cuts.add(new Cut(feature, limit, true, true));
                cuts.add(new Cut(feature, limit, false, true));
            }
            if (missing) {
                cuts.add(new Cut(feature, Float.POSITIVE_INFINITY, true, false));
            }
        }
        return cuts;
    }

    private int[] side(int[] stretch, Cut cut, boolean right) {
        float[] column = rows.columns()[cut.feature()];
        return Arrays.stream(stretch)
                .filter(row -> cut.right(column[row]) == right)
                .toArray();
    }

    private double leaf(int[] stretch, Limits limits) {
        double leaf = -sum(gradients, stretch) / (sum(hessians, stretch) + settings.ridge());
        return Math.max(limits.least(), Math.min(limits.most(), leaf));
    }

    private double gain(int[] stretch, Limits limits) {
        double leaf = leaf(stretch, limits);
        return -2 * sum(gradients, stretch) * leaf - (sum(hessians, stretch) + settings.ridge()) * leaf * leaf;
    }

    private static double sum(double[] values, int[] stretch) {
        return Arrays.stream(stretch).mapToDouble(row -> values[row]).sum();
    }
}
