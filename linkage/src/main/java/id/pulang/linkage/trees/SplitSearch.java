package id.pulang.linkage.trees;

/** Finds the split of a node that lowers the loss most (second order, as Chen and Guestrin 2016). */
final class SplitSearch {

    private final Bins bins;
    private final TrainingSettings settings;
    private final boolean[] columns;
    private final double gradientUnit;
    private final double hessianUnit;

    SplitSearch(Bins bins, TrainingSettings settings, boolean[] columns, double gradientUnit, double hessianUnit) {
        this.bins = bins;
        this.settings = settings;
        this.columns = columns;
        this.gradientUnit = gradientUnit;
        this.hessianUnit = hessianUnit;
    }

    Split best(Histogram histogram, Limits limits) {
        var search = new Search(histogram, limits);
        if (search.hessian(search.total) >= 2 * settings.leastHessian()) {
            for (int feature = 0; feature < columns.length; feature++) {
                if (columns[feature]) {
                    search.feature(feature);
                }
            }
        }
        return search.best();
    }

    /** The search in one node; the first of equal splits wins. */
    private final class Search {

        private final Histogram histogram;
        private final Limits limits;
        private final long total;
        private final double unsplit;

        private int feature = -1;
        private int rank;
        private boolean missingRight;
        private boolean ordered;
        private double gain = settings.leastGain();
        private double left;
        private double right;

        Search(Histogram histogram, Limits limits) {
            this.histogram = histogram;
            this.limits = limits;
            total = histogram.total(bins.offset(0), bins.offset(1));
            unsplit = gain(total, leaf(total));
        }

        Split best() {
            return feature < 0 ? Split.NONE : new Split(feature, rank, missingRight, ordered, gain, left, right);
        }

        void feature(int feature) {
            int offset = bins.offset(feature);
            int ranks = bins.ranks(feature);
            long missing = histogram.at(offset);
            var direction = settings.direction(feature);
            long below = 0;
            for (int rank = 1; rank < ranks; rank++) {
                long slot = histogram.at(offset + rank);
                below += slot;
                if (slot != 0) {
                    value(feature, rank, below, missing, direction);
                }
            }
            if (missing != 0) {
                weigh(feature, ranks, true, false, total - missing, Direction.FREE);
            }
        }

        private void value(int feature, int rank, long below, long missing, Direction direction) {
            if (missing == 0) {
                boolean mostGoRight = hessian(below) < hessian(total - below);
                weigh(feature, rank, mostGoRight, true, below, direction);
            } else {
                weigh(feature, rank, true, true, below, direction);
                weigh(feature, rank, false, true, below + missing, direction);
            }
        }

        private void weigh(
                int feature, int rank, boolean missingRight, boolean ordered, long leftSum, Direction direction) {
            long rightSum = total - leftSum;
            if (Math.min(hessian(leftSum), hessian(rightSum)) < settings.leastHessian()) {
                return;
            }
            double leftLeaf = leaf(leftSum);
            double rightLeaf = leaf(rightSum);
            double gained = gain(leftSum, leftLeaf) + gain(rightSum, rightLeaf) - unsplit;
            if (gained > gain && direction.allows(leftLeaf, rightLeaf)) {
                this.feature = feature;
                this.rank = rank;
                this.missingRight = missingRight;
                this.ordered = ordered;
                gain = gained;
                left = leftLeaf;
                right = rightLeaf;
            }
        }

        private double hessian(long sum) {
            return Histogram.hessian(sum) * hessianUnit;
        }

        private double leaf(long sum) {
            double curvature = hessian(sum) + settings.ridge();
            return curvature <= 0 ? 0 : limits.clamp(-Histogram.gradient(sum) * gradientUnit / curvature);
        }

        /** How much a leaf lowers the loss, twice; a clamped leaf lowers it less. */
        private double gain(long sum, double leaf) {
            double slope = 2 * Histogram.gradient(sum) * gradientUnit;
            return -(slope + (hessian(sum) + settings.ridge()) * leaf) * leaf;
        }
    }
}
