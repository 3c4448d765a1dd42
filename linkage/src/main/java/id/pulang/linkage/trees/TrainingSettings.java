package id.pulang.linkage.trees;

import java.util.List;

/**
 * How trees are trained. Immutable.
 *
 * @param trees how many at most; fewer when a tree finds nothing to split
 * @param depth questions from the root of a tree to a leaf, 1 to 8
 * @param learningRate how much of each tree counts
 * @param bins the most bins of a feature, 2 to 200
 * @param directions one for each feature, or none when all are free
 */
public record TrainingSettings(
        int trees,
        int depth,
        double learningRate,
        Regularization regularization,
        int bins,
        Subsampling subsampling,
        List<Direction> directions) {

    private static final int DEEPEST = 8;
    private static final int MOST_BINS = 200;

    public TrainingSettings {
        require(trees > 0, "trees must be positive");
        require(depth > 0 && depth <= DEEPEST, "depth must be between 1 and 8");
        require(learningRate > 0 && learningRate <= 1, "learningRate must be above 0 and at most 1");
        require(bins >= 2 && bins <= MOST_BINS, "bins must be between 2 and 200");
        directions = List.copyOf(directions);
    }

    /**
     * What keeps trees from fitting single rows.
     *
     * @param leastHessian the least sum of p (1 - p) in a leaf; 5 is some 20 undecided rows and many more decided ones
     * @param ridge the L2 penalty on leaves
     * @param leastGain a split must lower the loss by more than this
     */
    public record Regularization(double leastHessian, double ridge, double leastGain) {

        public Regularization {
            require(leastHessian >= 0 && ridge >= 0 && leastGain >= 0, "penalties cannot be negative");
        }
    }

    /**
     * What a tree sees of the rows and features.
     *
     * @param rowShare the share of rows
     * @param columnShare the share of features
     * @param seed chooses rows and features; the same seed gives the same bits
     */
    public record Subsampling(double rowShare, double columnShare, long seed) {

        public Subsampling {
            require(rowShare > 0 && rowShare <= 1, "rowShare must be above 0 and at most 1");
            require(columnShare > 0 && columnShare <= 1, "columnShare must be above 0 and at most 1");
        }
    }

    /** What suits some thousand pairs or more: 200 trees of depth 5. */
    public static TrainingSettings standard() {
        return new TrainingSettings(
                200, 5, 0.1, new Regularization(2, 1, 1e-6), 64, new Subsampling(1, 1, 1), List.of());
    }

    /** What suits a few hundred pairs: fewer, flatter trees and larger leaves. */
    public static TrainingSettings forFewLabels() {
        return standard().withTrees(100).withDepth(3).withLeastHessian(4);
    }

    /** The least sum of p (1 - p) in a leaf. */
    public double leastHessian() {
        return regularization.leastHessian();
    }

    /** The L2 penalty on leaves. */
    public double ridge() {
        return regularization.ridge();
    }

    /** A split must lower the loss by more than this. */
    public double leastGain() {
        return regularization.leastGain();
    }

    /** The share of rows that a tree sees. */
    public double rowShare() {
        return subsampling.rowShare();
    }

    /** The share of features that a tree sees. */
    public double columnShare() {
        return subsampling.columnShare();
    }

    /** Chooses rows and features. */
    public long seed() {
        return subsampling.seed();
    }

    /** The same with another number of trees. */
    public TrainingSettings withTrees(int other) {
        return new TrainingSettings(other, depth, learningRate, regularization, bins, subsampling, directions);
    }

    /** The same with trees of another depth. */
    public TrainingSettings withDepth(int other) {
        return new TrainingSettings(trees, other, learningRate, regularization, bins, subsampling, directions);
    }

    /** The same with another learning rate. */
    public TrainingSettings withLearningRate(double other) {
        return new TrainingSettings(trees, depth, other, regularization, bins, subsampling, directions);
    }

    /** The same with another least leaf. */
    public TrainingSettings withLeastHessian(double other) {
        return with(new Regularization(other, ridge(), leastGain()));
    }

    /** The same with another penalty on leaves. */
    public TrainingSettings withRidge(double other) {
        return with(new Regularization(leastHessian(), other, leastGain()));
    }

    /** The same where a tree sees a share of the rows and of the features only. */
    public TrainingSettings withShares(double rows, double columns) {
        return with(new Subsampling(rows, columns, seed()));
    }

    /** The same with another seed. */
    public TrainingSettings withSeed(long other) {
        return with(new Subsampling(rowShare(), columnShare(), other));
    }

    /** The same with these directions, one for each feature. */
    public TrainingSettings withDirections(List<Direction> other) {
        return new TrainingSettings(trees, depth, learningRate, regularization, bins, subsampling, other);
    }

    private TrainingSettings with(Regularization other) {
        return new TrainingSettings(trees, depth, learningRate, other, bins, subsampling, directions);
    }

    private TrainingSettings with(Subsampling other) {
        return new TrainingSettings(trees, depth, learningRate, regularization, bins, other, directions);
    }

    Direction direction(int feature) {
        return directions.isEmpty() ? Direction.FREE : directions.get(feature);
    }

    private static void require(boolean met, String message) {
        if (!met) {
            throw new IllegalArgumentException(message);
        }
    }
}
