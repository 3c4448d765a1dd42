package id.pulang.linkage.comparison;

import id.pulang.linkage.model.ComparisonLevel;

/**
 * Remembers what a field said of two values: in a long list the same two names are laid beside each other again and
 * again. What falls into one place pushes the older out, so that it never grows. For one thread.
 */
final class CachedComparisons implements FieldComparator {

    private static final int MOST_PLACES = 1 << 13;
    private static final ComparisonLevel[] LEVELS = ComparisonLevel.values();

    /** What is remembered of a finding stands side by side, so that one look into memory brings all of it. */
    private static final int NUMBERS = 4;

    private static final int BITS = 0;
    private static final int SUM = 1;
    private static final int RARER = 2;
    private static final int LEVEL_AND_STEP = 3;

    private final FieldComparison field;
    private final int[] values;
    private final int shift;
    private final long[] pairs;
    private final double[] numbers;

    /**
     * Remembers nothing yet.
     *
     * @param values for each record the number of what it says; 0 where it says nothing
     * @param different how many different values there are
     */
    CachedComparisons(FieldComparison field, int[] values, int different) {
        this.field = field;
        this.values = values;
        int places = Integer.highestOneBit(Math.clamp(different * 8L, 2, MOST_PLACES));
        shift = Long.numberOfLeadingZeros(places) + 1;
        pairs = new long[places];
        numbers = new double[places * NUMBERS];
    }

    @Override
    public void compare(int left, int right, FieldComparisonResult finding) {
        int one = values[left];
        int other = values[right];
        if (one == 0 || other == 0) {
            finding.missing();
            return;
        }
        long pair = (long) one << 32 | other;
        int place = (int) (pair * 0x9E3779B97F4A7C15L >>> shift);
        if (pairs[place] == pair) {
            recall(place * NUMBERS, finding);
        } else {
            field.compare(left, right, finding);
            pairs[place] = pair;
            remember(place * NUMBERS, finding);
        }
    }

    /** Level and step stand there with a minus where two of a family would be called so. */
    private void recall(int at, FieldComparisonResult finding) {
        double stored = numbers[at + LEVEL_AND_STEP];
        int levelAndStep = (int) Math.abs(stored);
        finding.again(
                LEVELS[levelAndStep / WeightBins.COUNT],
                levelAndStep % WeightBins.COUNT,
                numbers[at + BITS],
                numbers[at + SUM],
                numbers[at + RARER],
                stored < 0);
    }

    private void remember(int at, FieldComparisonResult finding) {
        numbers[at + BITS] = finding.bits();
        numbers[at + SUM] = finding.sum();
        numbers[at + RARER] = finding.rarer();
        int levelAndStep = finding.level().ordinal() * WeightBins.COUNT + finding.step();
        numbers[at + LEVEL_AND_STEP] = finding.calledOtherwise() ? -levelAndStep : levelAndStep;
    }
}
