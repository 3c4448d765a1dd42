package id.pulang.linkage.weights;

import org.jspecify.annotations.Nullable;

/**
 * What each finding is worth, in bits: the base-two logarithm of how much more often it is seen between two records of
 * one person than between records of two people (I. Fellegi and A. Sunter, "A theory for record linkage", 1969).
 *
 * <p>The shipped weights serve lists that are too short to learn from; learnt ones come from {@link Learning}.
 */
public final class Weights {

    private final double @Nullable [][] learnt;
    private final double priorBits;
    private final ListPairs lists;

    private Weights(double @Nullable [][] learnt, double priorBits, ListPairs lists) {
        this.learnt = learnt;
        this.priorBits = priorBits;
        this.lists = lists;
    }

    /**
     * The weights that this library ships.
     *
     * @param priorBits how unlikely it is that two records taken at random are one person
     */
    public static Weights shipped(double priorBits) {
        return new Weights(null, priorBits, ListPairs.none());
    }

    static Weights learnt(double[][] tables, double priorBits, ListPairs lists) {
        return new Weights(tables, priorBits, lists);
    }

    /** How unlikely it is that two records taken at random are one person. */
    public double priorBits() {
        return priorBits;
    }

    /** What the lists in which the two records stand say: whether they name people twice. */
    public double listBits(int leftList, int rightList) {
        return lists.bits(leftList, rightList);
    }

    double bits(int field, FieldComparison comparison, Finding finding) {
        if (learnt == null) {
            return finding.bits;
        }
        double[] table = learnt[field];
        if (comparison.weighsWords() && finding.step != 0) {
            return Steps.worth(table, finding.sum);
        }
        return table[finding.step] + finding.rarer;
    }
}
