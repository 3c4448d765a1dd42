package id.pulang.linkage.trees;

import java.util.concurrent.ForkJoinTask;

/** Grows one tree, node by node, over rows that stand in an order where each node has its own stretch. */
final class TreeGrowth {

    private static final int WORTH_A_TASK = 2048;

    private final Boosting boosting;
    private final SplitSearch search;
    private final Forest forest;

    /** A node of the growing tree, numbered as in a heap, and its stretch of rows. */
    private record Node(int number, int level, int from, int to, Limits limits) {

        int rows() {
            return to - from;
        }
    }

    TreeGrowth(Boosting boosting, SplitSearch search, Forest forest) {
        this.boosting = boosting;
        this.search = search;
        this.forest = forest;
    }

    /** Grows the tree and adds it to the scores; says no when there is nothing to split. */
    boolean grow() {
        var root = new Node(0, 0, 0, boosting.rows(), Limits.NONE);
        var histogram = boosting.histogram(root.from(), root.to());
        var split = search.best(histogram, root.limits());
        if (split.isNone()) {
            return false;
        }
        branch(root, histogram, split);
        return true;
    }

    private void grow(Node node, Histogram histogram) {
        var split = search.best(histogram, node.limits());
        if (split.isNone()) {
            leaf(node);
        } else {
            branch(node, histogram, split);
        }
    }

    private void branch(Node node, Histogram histogram, Split split) {
        forest.ask(node.number(), split);
        int middle = boosting.part(node.from(), node.to(), split);
        var direction = split.ordered() ? boosting.settings().direction(split.feature()) : Direction.FREE;
        double meeting = (split.left() + split.right()) / 2;
        int next = node.level() + 1;
        var left = new Node(
                2 * node.number() + 1, next, node.from(), middle, node.limits().left(direction, meeting));
        var right = new Node(
                2 * node.number() + 2, next, middle, node.to(), node.limits().right(direction, meeting));
        if (next == boosting.settings().depth()) {
            leaf(left);
            leaf(right);
        } else if (left.rows() < right.rows()) {
            both(left, right, histogram);
        } else {
            both(right, left, histogram);
        }
    }

    /** Counts the smaller child and gets the larger one by subtraction. */
    private void both(Node smaller, Node larger, Histogram parent) {
        var counted = boosting.histogram(smaller.from(), smaller.to());
        var rest = parent.without(counted);
        if (smaller.rows() < WORTH_A_TASK) {
            grow(smaller, counted);
            grow(larger, rest);
        } else {
            ForkJoinTask.invokeAll(
                    ForkJoinTask.adapt(() -> grow(smaller, counted)), ForkJoinTask.adapt(() -> grow(larger, rest)));
        }
    }

    private void leaf(Node node) {
        forest.say(node.number(), boosting.leaf(node.from(), node.to(), node.limits()));
    }
}
