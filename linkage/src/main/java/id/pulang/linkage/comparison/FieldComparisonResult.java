package id.pulang.linkage.comparison;

import id.pulang.linkage.model.ComparisonLevel;

/** What one field of two records says; one object is filled again and again, because there are millions of pairs. */
public final class FieldComparisonResult {

    private ComparisonLevel level = ComparisonLevel.MISSING;
    private int step;
    private double bits;
    private double sum;
    private double rarer;
    private boolean calledOtherwise;

    /** Makes one to be filled. */
    public FieldComparisonResult() {}

    /** How well the two agree. */
    public ComparisonLevel level() {
        return level;
    }

    /** The place in the table of learnt weights; 0 when at least one record says nothing. */
    public int step() {
        return step;
    }

    /** The weight that this library ships. */
    public double bits() {
        return bits;
    }

    /** The sum over the words of a field that weighs words; 0 for others. */
    public double sum() {
        return sum;
    }

    /** How much rarer than usual the value is on which both agree, in bits. */
    public double rarer() {
        return rarer;
    }

    /**
     * Whether two names agree in part only, and more often of two of a family than of one person: one leaves out by
     * what the other is called first, or words contradict each other that are no slips.
     */
    public boolean calledOtherwise() {
        return calledOtherwise;
    }

    /** At least one record says nothing. */
    void missing() {
        found(ComparisonLevel.MISSING, 0);
    }

    /** A level of a field whose levels are weighed one by one. */
    void found(ComparisonLevel found, double shipped) {
        level = found;
        step = found == ComparisonLevel.MISSING ? 0 : found.ordinal() + 1;
        bits = shipped;
        sum = 0;
        rarer = 0;
        calledOtherwise = false;
    }

    /** A level of a field whose words are weighed: the step is a range of bits. */
    void weighed(ComparisonLevel found, double words, double shipped) {
        level = found;
        step = found == ComparisonLevel.MISSING ? 0 : WeightBins.of(words);
        bits = shipped;
        sum = words;
        rarer = 0;
        calledOtherwise = false;
    }

    /** What was found before. */
    void again(ComparisonLevel found, int itsStep, double shipped, double words, double more, boolean otherwise) {
        level = found;
        step = itsStep;
        bits = shipped;
        sum = words;
        rarer = more;
        calledOtherwise = otherwise;
    }

    /** Notes whether two names agree in what is more often shared by two of a family. */
    void calledOtherwise(boolean otherwise) {
        calledOtherwise = otherwise;
    }

    /** Notes how much rarer than usual the value is on which both agree, in bits. */
    void rarerBy(double more) {
        rarer = more;
    }
}
