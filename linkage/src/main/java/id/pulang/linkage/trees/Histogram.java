package id.pulang.linkage.trees;

/**
 * Sums of gradients and Hessians, one for each slot. Both are whole numbers in one long (gradient above, Hessian below;
 * quantised as in Shi et al. 2022), so that one addition adds both and no order of additions changes a sum.
 */
final class Histogram {

    private final long[] sums;

    Histogram(int slots) {
        sums = new long[slots];
    }

    private Histogram(long[] sums) {
        this.sums = sums;
    }

    static long pack(int gradient, int hessian) {
        return ((long) gradient << 32) + hessian;
    }

    static int gradient(long sum) {
        return (int) (sum >> 32);
    }

    static int hessian(long sum) {
        return (int) sum;
    }

    long at(int slot) {
        return sums[slot];
    }

    long total(int from, int to) {
        long total = 0;
        for (int slot = from; slot < to; slot++) {
            total += sums[slot];
        }
        return total;
    }

    /** Adds the rows that stand in this part of the order. */
    void add(int[] order, int from, int to, char[] slots, int features, long[] pulls) {
        long[] line = sums;
        for (int i = from; i < to; i++) {
            int row = order[i];
            long pull = pulls[row];
            int start = row * features;
            for (int place = start; place < start + features; place++) {
                line[slots[place]] += pull;
            }
        }
    }

    synchronized void add(Histogram other) {
        for (int slot = 0; slot < sums.length; slot++) {
            sums[slot] += other.sums[slot];
        }
    }

    /** What is left when a part is taken away: the other child's histogram without counting (Ke et al. 2017). */
    Histogram without(Histogram part) {
        var rest = new long[sums.length];
        for (int slot = 0; slot < rest.length; slot++) {
            rest[slot] = sums[slot] - part.sums[slot];
        }
        return new Histogram(rest);
    }
}
