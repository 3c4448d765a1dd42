package id.pulang.linkage.trees;

import java.util.Arrays;

/**
 * Trees in flat arrays. All are complete, so that a walk has no end to test for: where a tree asks less, an empty
 * question leads left. A question is one int: twice the feature (plus one where the missing go right) above, the rank
 * below.
 */
final class Forest {

    /** Ranks stay below this, so that nothing is above it. */
    static final int TOP = 255;

    private final int depth;
    private final int[] questions;
    private final float[] leaves;
    private int trees;

    Forest(int depth, int most) {
        this.depth = depth;
        questions = new int[most * inner()];
        leaves = new float[most * (inner() + 1)];
        Arrays.fill(questions, TOP);
    }

    int trees() {
        return trees;
    }

    /** Says that the tree at the end is finished. */
    void grown() {
        trees++;
    }

    void ask(int node, Split split) {
        int place = split.feature() * 2 + (split.missingRight() ? 1 : 0);
        questions[trees * inner() + node] = (place << 8) | split.rank();
    }

    /** Writes what a node says when it asks no more; all that comes to it goes left from there. */
    void say(int node, float leaf) {
        int place = node;
        while (place < inner()) {
            place = 2 * place + 1;
        }
        leaves[trees * (inner() + 1) + place - inner()] = leaf;
    }

    /**
     * The sum of all trees for a row, given by its ranks twice: once with the missing lowest, once highest. Four trees
     * are walked at a time, as a processor can do while it waits for memory.
     */
    double sum(int[] ranks, double base) {
        int inner = inner();
        double sum = base;
        int tree = 0;
        for (; tree + 4 <= trees; tree += 4) {
            int first = tree * inner;
            int second = first + inner;
            int third = second + inner;
            int fourth = third + inner;
            int a = 0;
            int b = 0;
            int c = 0;
            int d = 0;
            for (int level = 0; level < depth; level++) {
                a = next(a, questions[first + a], ranks);
                b = next(b, questions[second + b], ranks);
                c = next(c, questions[third + c], ranks);
                d = next(d, questions[fourth + d], ranks);
            }
            sum += leaves[first + tree + a - inner];
            sum += leaves[second + tree + 1 + b - inner];
            sum += leaves[third + tree + 2 + c - inner];
            sum += leaves[fourth + tree + 3 + d - inner];
        }
        for (; tree < trees; tree++) {
            sum += walk(tree, ranks);
        }
        return sum;
    }

    private float walk(int tree, int[] ranks) {
        int first = tree * inner();
        int node = 0;
        for (int level = 0; level < depth; level++) {
            node = next(node, questions[first + node], ranks);
        }
        return leaves[first + tree + node - inner()];
    }

    /** The node that comes after this question, found without a branch, which a processor could not foresee. */
    private static int next(int node, int question, int[] ranks) {
        return 2 * node + 1 + (((question & TOP) - ranks[question >>> 8]) >>> 31);
    }

    private int inner() {
        return (1 << depth) - 1;
    }
}
