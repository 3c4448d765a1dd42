package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.comparison.WeightBins;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How often each step was seen, each pair counted with a weight. */
final class ExpectedCounts {

    private final double[][] steps;
    private final double[] lists;
    private double pairs;

    ExpectedCounts(int fields, int kindsOfLists) {
        steps = new double[fields][WeightBins.COUNT];
        lists = new double[kindsOfLists];
    }

    /**
     * Counts all pairs.
     *
     * @param weight with which the pairs of a combination are counted, by its place
     */
    ExpectedCounts addAll(List<AgreementPatterns.Seen> patterns, IntToDoubleFunction weight) {
        for (int at = 0; at < patterns.size(); at++) {
            AgreementPatterns.Seen seen = patterns.get(at);
            byte[] itsSteps = seen.steps();
            double counted = seen.pairs() * weight.applyAsDouble(at);
            for (int field = 0; field < steps.length; field++) {
                steps[field][itsSteps[field]] += counted;
            }
            lists[itsSteps[steps.length]] += counted;
            pairs += counted;
        }
        return this;
    }

    double[] steps(int field) {
        return steps[field];
    }

    double[] lists() {
        return lists;
    }

    double pairs() {
        return pairs;
    }

    /** Which agreements come together more often than by chance. */
    ConditionalDependence dependence(
            List<AgreementPatterns.Seen> patterns, IntToDoubleFunction weight, RecordComparison comparison) {
        double[][] together = new double[steps.length][steps.length];
        boolean[] agree = new boolean[steps.length];
        for (int at = 0; at < patterns.size(); at++) {
            AgreementPatterns.Seen seen = patterns.get(at);
            double counted = seen.pairs() * weight.applyAsDouble(at);
            for (int field = 0; field < agree.length; field++) {
                agree[field] = FellegiSunterModel.agrees(comparison.field(field), seen.steps()[field]);
                for (int earlier = 0; agree[field] && earlier <= field; earlier++) {
                    together[earlier][field] += agree[earlier] ? counted : 0;
                }
            }
        }
        return ConditionalDependence.learn(together, pairs);
    }
}
