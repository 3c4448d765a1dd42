package id.pulang.linkage.trees;

import java.util.Arrays;

/**
 * The rows of a training and their scores so far. Each tree is fitted to the gradient of the logistic loss (Friedman
 * 2001), with histograms over bins (Ke et al. 2017).
 */
final class Boosting {

    /** Whole-number sums stay below this, so that two of them fit into a long. */
    private static final double ROOM = 1 << 30;

    private static final int ROWS = 1;
    private static final int COLUMNS = 2;

    private final Bins bins;
    private final char[] slots;
    private final boolean[] labels;
    private final float[] weights;
    private final TrainingSettings settings;
    private final double[] scores;
    private final float[] gradients;
    private final float[] hessians;
    private final long[] pulls;
    private final int[] order;
    private final int[] spare;

    Boosting(Bins bins, float[][] columns, boolean[] labels, float[] weights, TrainingSettings settings) {
        this.bins = bins;
        this.labels = labels;
        this.weights = weights;
        this.settings = settings;
        slots = bins.slots(columns);
        scores = new double[labels.length];
        gradients = new float[labels.length];
        hessians = new float[labels.length];
        pulls = new long[labels.length];
        order = new int[labels.length];
        spare = new int[labels.length];
    }

    TrainingSettings settings() {
        return settings;
    }

    int rows() {
        return labels.length;
    }

    /** The log-odds of all rows together, kept finite by half a row on each side. */
    double base() {
        double yes = 0.5;
        double no = 0.5;
        for (int row = 0; row < labels.length; row++) {
            yes += labels[row] ? weights[row] : 0;
            no += labels[row] ? 0 : weights[row];
        }
        return Math.log(yes / no);
    }

    Forest run(double base) {
        Arrays.fill(scores, base);
        var forest = new Forest(settings.depth(), settings.trees());
        for (int tree = 0; tree < settings.trees() && grow(forest, tree); tree++) {
            forest.grown();
        }
        return forest;
    }

    private boolean grow(Forest forest, int tree) {
        var sums = pull(tree);
        double gradientUnit = unit(sums[0]);
        double hessianUnit = unit(sums[1]);
        quantise(gradientUnit, hessianUnit);
        Arrays.setAll(order, row -> row);
        var search = new SplitSearch(bins, settings, columns(tree), gradientUnit, hessianUnit);
        return new TreeGrowth(this, search, forest).grow();
    }

    /** Works out gradient and Hessian of each row; returns the sums of their sizes. */
    private double[] pull(int tree) {
        var chunks = Chunks.of(rows());
        var slopes = new double[chunks.count()];
        var curves = new double[chunks.count()];
        chunks.forEach((chunk, from, to) -> {
            double slope = 0;
            double curve = 0;
            for (int row = from; row < to; row++) {
                double probability = probability(scores[row]);
                double weight = sees(tree, row) ? weights[row] : 0;
                gradients[row] = (float) (weight * (probability - (labels[row] ? 1 : 0)));
                hessians[row] = (float) (weight * probability * (1 - probability));
                slope += Math.abs(gradients[row]);
                curve += hessians[row];
            }
            slopes[chunk] = slope;
            curves[chunk] = curve;
        });
        return new double[] {Arrays.stream(slopes).sum(), Arrays.stream(curves).sum()};
    }

    private boolean sees(int tree, int row) {
        return settings.rowShare() >= 1 || Chance.at(settings.seed() + tree, ROWS, row) < settings.rowShare();
    }

    private boolean[] columns(int tree) {
        var columns = new boolean[bins.features()];
        int chosen = 0;
        for (int feature = 0; feature < columns.length; feature++) {
            columns[feature] = settings.columnShare() >= 1
                    || Chance.at(settings.seed() + tree, COLUMNS, feature) < settings.columnShare();
            chosen += columns[feature] ? 1 : 0;
        }
        if (chosen == 0) {
            columns[tree % columns.length] = true;
        }
        return columns;
    }

    private static double unit(double sum) {
        return sum == 0 ? 1 : sum / ROOM;
    }

    private void quantise(double gradientUnit, double hessianUnit) {
        Chunks.of(rows()).forEach((chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                pulls[row] = Histogram.pack(
                        (int) Math.rint(gradients[row] / gradientUnit), (int) Math.rint(hessians[row] / hessianUnit));
            }
        });
    }

    Histogram histogram(int from, int to) {
        var whole = new Histogram(bins.slots());
        var chunks = new Chunks(from, to);
        if (chunks.count() == 1) {
            whole.add(order, from, to, slots, bins.features(), pulls);
            return whole;
        }
        chunks.forEach((chunk, start, end) -> {
            var part = new Histogram(bins.slots());
            part.add(order, start, end, slots, bins.features(), pulls);
            whole.add(part);
        });
        return whole;
    }

    /** Puts the rows that go left before those that go right, and says where the right begin. */
    int part(int from, int to, Split split) {
        int features = bins.features();
        int offset = bins.offset(split.feature());
        int[] sides = sides(split);
        int left = from;
        int right = from;
        for (int i = from; i < to; i++) {
            int row = order[i];
            int side = sides[slots[row * features + split.feature()] - offset];
            // both writes without a branch; the wrong one is overwritten by the next row
            order[left] = row;
            spare[right] = row;
            left += 1 - side;
            right += side;
        }
        System.arraycopy(spare, from, order, left, right - from);
        return left;
    }

    /** For each rank of the feature, 1 when its rows go right. */
    private int[] sides(Split split) {
        var sides = new int[bins.ranks(split.feature()) + 1];
        sides[Bins.MISSING] = split.missingRight() ? 1 : 0;
        for (int rank = 1; rank < sides.length; rank++) {
            sides[rank] = rank > split.rank() ? 1 : 0;
        }
        return sides;
    }

    /** Works out what a leaf says, from the exact sums, and adds it to the scores of its rows. */
    float leaf(int from, int to, Limits limits) {
        double gradient = 0;
        double hessian = 0;
        for (int i = from; i < to; i++) {
            gradient += gradients[order[i]];
            hessian += hessians[order[i]];
        }
        double curvature = hessian + settings.ridge();
        double best = curvature <= 0 ? 0 : limits.clamp(-gradient / curvature);
        float leaf = (float) (settings.learningRate() * best);
        for (int i = from; i < to; i++) {
            scores[order[i]] += leaf;
        }
        return leaf;
    }

    static double probability(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }
}
