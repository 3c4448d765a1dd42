package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.comparison.WeightBins;

/** How often each step of each field was seen, and what the shipped weights make of it. */
final class WeightBinSums {

    private final long[][] seen;
    private final double[][] bits;

    WeightBinSums(int fields) {
        seen = new long[fields][WeightBins.COUNT];
        bits = new double[fields][WeightBins.COUNT];
    }

    void add(int field, int step, double shipped) {
        seen[field][step]++;
        bits[field][step] += shipped;
    }

    void addAll(WeightBinSums others) {
        for (int field = 0; field < seen.length; field++) {
            for (int step = 0; step < WeightBins.COUNT; step++) {
                seen[field][step] += others.seen[field][step];
                bits[field][step] += others.bits[field][step];
            }
        }
    }

    long seen(int field, int step) {
        return seen[field][step];
    }

    /** What the step is worth on average by the shipped weights. */
    double shipped(int field, int step) {
        return seen[field][step] == 0 ? 0 : bits[field][step] / seen[field][step];
    }
}
