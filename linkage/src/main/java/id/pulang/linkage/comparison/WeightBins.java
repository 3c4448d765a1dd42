package id.pulang.linkage.comparison;

/**
 * The ranges into which the bits of weighed words are put, so that what they are really worth can be learnt for each
 * range; between the middles of two ranges the learnt worth is a straight line.
 */
public final class WeightBins {

    /** How many there are, the one for missing words included. */
    public static final int COUNT = 24;

    private static final double LOWEST = -8;
    private static final double WIDTH = 2.5;
    private static final int LAST = 14;

    private WeightBins() {}

    /** The range in which so many bits lie. */
    public static int of(double bits) {
        return Math.clamp((int) Math.floor((bits - LOWEST) / WIDTH) + 1, 1, LAST);
    }

    /** What so many bits are worth, from a table of the worth of each step. */
    public static double worth(double[] table, double bits) {
        double at = Math.clamp((bits - LOWEST) / WIDTH + 0.5, 1, LAST);
        int below = Math.min(LAST - 1, (int) at);
        double share = at - below;
        return table[below] * (1 - share) + table[below + 1] * share;
    }
}
