package id.pulang.linkage.fields;

import id.pulang.linkage.Level;

/**
 * Remembers what a field said of two values: in a long list the same two names are laid beside each other again and
 * again. What falls into one place pushes the older out, so that it never grows. For one thread.
 */
final class KnownFindings implements Finder {

    private static final int MOST_PLACES = 1 << 17;
    private static final Level[] LEVELS = Level.values();

    private final FieldComparison field;
    private final int[] values;
    private final int shift;
    private final long[] pairs;
    private final byte[] levels;
    private final byte[] steps;
    private final double[] bits;
    private final double[] sums;
    private final float[] rarer;

    /**
     * Remembers nothing yet.
     *
     * @param values for each record the number of what it says; 0 where it says nothing
     * @param different how many different values there are
     */
    KnownFindings(FieldComparison field, int[] values, int different) {
        this.field = field;
        this.values = values;
        int places = Integer.highestOneBit(Math.clamp(different * 8L, 2, MOST_PLACES));
        shift = Long.numberOfLeadingZeros(places) + 1;
        pairs = new long[places];
        levels = new byte[places];
        steps = new byte[places];
        bits = new double[places];
        sums = new double[places];
        rarer = new float[places];
    }

    @Override
    public void compare(int left, int right, Finding finding) {
        int one = values[left];
        int other = values[right];
        if (one == 0 || other == 0) {
            finding.missing();
            return;
        }
        long pair = (long) one << 32 | other;
        int place = (int) (pair * 0x9E3779B97F4A7C15L >>> shift);
        if (pairs[place] == pair) {
            finding.again(LEVELS[levels[place]], steps[place], bits[place], sums[place], rarer[place]);
        } else {
            field.compare(left, right, finding);
            pairs[place] = pair;
            levels[place] = (byte) finding.level().ordinal();
            steps[place] = (byte) finding.step();
            bits[place] = finding.bits();
            sums[place] = finding.sum();
            rarer[place] = (float) finding.rarer();
        }
    }
}
