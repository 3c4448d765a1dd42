package id.pulang.linkage.weights;

import id.pulang.linkage.fields.Steps;

/** How often each step of each field was seen, and what the shipped weights make of it. */
final class StepSums {

    private final long[][] seen;
    private final double[][] bits;

    StepSums(int fields) {
        seen = new long[fields][Steps.COUNT];
        bits = new double[fields][Steps.COUNT];
    }

    void add(int field, int step, double shipped) {
        seen[field][step]++;
        bits[field][step] += shipped;
    }

    void addAll(StepSums others) {
        for (int field = 0; field < seen.length; field++) {
            for (int step = 0; step < Steps.COUNT; step++) {
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
