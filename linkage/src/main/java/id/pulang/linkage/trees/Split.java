package id.pulang.linkage.trees;

/**
 * A question of a tree: is the feature's rank above this one? Yes goes right, no goes left.
 *
 * @param missingRight where rows go that do not say
 * @param ordered whether both children hold values that the feature's direction puts in order
 */
record Split(int feature, int rank, boolean missingRight, boolean ordered, double gain, double left, double right) {

    static final Split NONE = new Split(-1, 0, false, false, 0, 0, 0);

    boolean isNone() {
        return feature < 0;
    }
}
