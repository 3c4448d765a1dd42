package id.pulang.linkage.weights;

import id.pulang.linkage.Level;
import id.pulang.linkage.fields.FieldComparison;
import id.pulang.linkage.fields.Finding;
import id.pulang.linkage.fields.Steps;
import org.jspecify.annotations.Nullable;

/**
 * What each finding is worth, in bits: the base-two logarithm of how much more often it is seen between two records of
 * one person than between records of two people (I. Fellegi and A. Sunter, "A theory for record linkage", 1969).
 *
 * <p>The shipped weights serve lists that are too short to learn from; learnt ones come from {@link Learning}.
 */
public final class Weights {

    private static final int AGREEING_WORDS = Steps.of(3);

    private final @Nullable Learnt learnt;
    private final double priorBits;

    private Weights(@Nullable Learnt learnt, double priorBits) {
        this.learnt = learnt;
        this.priorBits = priorBits;
    }

    /**
     * The weights that this library ships.
     *
     * @param priorBits how unlikely it is that two records taken at random are one person
     */
    public static Weights shipped(double priorBits) {
        return new Weights(null, priorBits);
    }

    static Weights learnt(Learnt learnt, double priorBits) {
        return new Weights(learnt, priorBits);
    }

    /** How unlikely it is that two records taken at random are one person. */
    public double priorBits() {
        return priorBits;
    }

    /** What the lists in which the two records stand say: whether they name people twice. */
    double listBits(int leftList, int rightList) {
        return learnt == null ? 0 : learnt.lists().bits(leftList, rightList);
    }

    /** What one field is worth, given which of the fields before it agree; notes whether this one does. */
    double bits(int field, FieldComparison comparison, Finding finding, boolean[] agree) {
        if (learnt == null) {
            return finding.bits();
        }
        agree[field] = agrees(comparison, finding.step());
        double[] table = learnt.tables()[field];
        double worth = comparison.weighsWords() && finding.step() != 0
                ? Steps.worth(table, finding.sum())
                : table[finding.step()] + finding.rarer();
        return learnt.dependence().left(field, worth, agree);
    }

    /** Whether a step is an agreement. */
    static boolean agrees(FieldComparison comparison, int step) {
        return comparison.weighsWords() ? step >= AGREEING_WORDS : step == Level.SAME.ordinal() + 1;
    }

    /**
     * What was learnt from the lists at hand.
     *
     * @param tables for each field the worth of each step
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Learnt(double[][] tables, Dependence dependence, ListPairs lists) {}
}
