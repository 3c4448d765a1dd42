package id.pulang.linkage.trees;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The limits between the bins of each feature. Rank 0 is for what is missing, rank 1 for the lowest values; the slots
 * of all features stand in one row, so that one array holds the histograms of all.
 */
final class Bins {

    static final int MISSING = 0;

    private static final int BELOW_ALL = Integer.MIN_VALUE;
    private static final int SAMPLE = 1 << 16;
    private static final long STREAM = 7;

    private final int[] ranks;
    private final int[] offsets;
    private final int[] widths;
    private final int[] starts;
    private final int[] keys;

    private Bins(float[][] limits) {
        ranks = new int[limits.length];
        offsets = new int[limits.length + 1];
        widths = new int[limits.length];
        starts = new int[limits.length + 1];
        for (int feature = 0; feature < limits.length; feature++) {
            ranks[feature] = limits[feature].length + 1;
            offsets[feature + 1] = offsets[feature] + ranks[feature] + 1;
            widths[feature] = 2 * Integer.highestOneBit(ranks[feature]);
            starts[feature + 1] = starts[feature] + widths[feature];
        }
        keys = new int[starts[limits.length]];
        Arrays.fill(keys, Integer.MAX_VALUE);
        for (int feature = 0; feature < limits.length; feature++) {
            keys[starts[feature]] = BELOW_ALL;
            for (int limit = 0; limit < limits[feature].length; limit++) {
                keys[starts[feature] + 1 + limit] = key(limits[feature][limit]);
            }
        }
    }

    /** Bins of about equally many rows; a value that many rows share gets its own. */
    static Bins of(float[][] columns, int most, long seed) {
        var limits = new float[columns.length][];
        IntStream.range(0, columns.length)
                .parallel()
                .forEach(feature -> limits[feature] = limits(sample(columns[feature], seed), most));
        return new Bins(limits);
    }

    int features() {
        return ranks.length;
    }

    /** Where the slots of a feature begin. */
    int offset(int feature) {
        return offsets[feature];
    }

    int slots() {
        return offsets[ranks.length];
    }

    /** The highest rank of a feature. */
    int ranks(int feature) {
        return ranks[feature];
    }

    /** How many limits lie below the value: a binary search without a branch, which a processor could not foresee. */
    int rank(int feature, float value) {
        int key = key(value);
        int start = starts[feature] - 1;
        int rank = 0;
        for (int half = widths[feature] >>> 1; half > 0; half >>>= 1) {
            rank += half & (int) (((long) keys[start + rank + half] - key) >> 63);
        }
        return rank;
    }

    /** Whole numbers in the order of the values, with what is missing at the low end. */
    private static int key(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return Float.isNaN(value) ? BELOW_ALL : bits ^ (bits >> 31 & Integer.MAX_VALUE);
    }

    /** All rows as slots, row after row. */
    char[] slots(float[][] columns) {
        int rows = columns.length == 0 ? 0 : columns[0].length;
        var slots = new char[Math.multiplyExact(rows, columns.length)];
        Chunks.of(rows).forEach((chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                int start = row * columns.length;
                for (int feature = 0; feature < columns.length; feature++) {
                    slots[start + feature] = (char) (offsets[feature] + rank(feature, columns[feature][row]));
                }
            }
        });
        return slots;
    }

    /** The values that are there, in order; of very many rows one in each stretch. */
    private static float[] sample(float[] column, long seed) {
        int size = Math.min(column.length, SAMPLE);
        var sample = new float[size];
        int there = 0;
        for (int i = 0; i < size; i++) {
            long from = (long) i * column.length / size;
            long to = (long) (i + 1) * column.length / size;
            float value = column[(int) (from + (long) (Chance.at(seed, STREAM, i) * (to - from)))];
            if (!Float.isNaN(value)) {
                sample[there++] = value + 0f;
            }
        }
        float[] sorted = Arrays.copyOf(sample, there);
        Arrays.sort(sorted);
        return sorted;
    }

    private static float[] limits(float[] sorted, int most) {
        int[] ends = ends(sorted);
        var limits = new float[most];
        int count = 0;
        int taken = 0;
        for (int run = 0; run + 1 < ends.length && count < most - 1; run++) {
            double due = (double) (sorted.length - taken) / (most - count);
            boolean full = ends[run] - taken >= due || ends[run + 1] - ends[run] >= due;
            if (full || ends.length <= most) {
                limits[count++] = between(sorted[ends[run] - 1], sorted[ends[run]]);
                taken = ends[run];
            }
        }
        return Arrays.copyOf(limits, count);
    }

    /** Where each run of equal values ends. */
    private static int[] ends(float[] sorted) {
        return IntStream.rangeClosed(1, sorted.length)
                .filter(end -> end == sorted.length || sorted[end] != sorted[end - 1])
                .toArray();
    }

    /** A limit that parts two neighbours: at least the lower, less than the higher. */
    private static float between(float lower, float higher) {
        float middle = (float) (((double) lower + higher) / 2);
        return middle >= lower && middle < higher ? middle : lower;
    }
}
