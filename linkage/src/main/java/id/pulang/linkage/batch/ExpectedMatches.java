package id.pulang.linkage.batch;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.blocking.CandidateSample;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.fellegisunter.RecordComparison;
import id.pulang.linkage.model.Parameters;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;

/**
 * Estimates the prior of shipped weights from the lists: the share of all pairs of rows that are one person. It is the
 * one number of the model that a short list can teach. By expectation maximization of the prior alone (A. Dempster, N.
 * Laird and D. Rubin, "Maximum likelihood from incomplete data via the EM algorithm", 1977): the probabilities of all
 * candidate pairs are added up, the sum over the number of pairs is the next prior, and so on for three rounds, on a
 * {@link CandidateSample}. Shipped weights start from one pair a row, or -log2(rows) bits; lists that name nearly
 * everybody once have far fewer pairs, and there chance joins as many as it should find (docs/decisions/0132). Keeps
 * nothing; each call works on threads of its own.
 */
final class ExpectedMatches {

    private static final int ROUNDS = 3;

    private ExpectedMatches() {}

    /**
     * The same weights with the prior that is found, or with their own where that is lower. Learnt weights, and those
     * of lists that state a birth or a document, are returned as they are.
     *
     * @param comparison is lent to the threads that count
     * @param leastShared how many keys two records must share to be compared
     */
    static FellegiSunterModel started(
            FellegiSunterModel weights,
            PreparedRecords readings,
            RecordComparison comparison,
            Blocks blocks,
            int leastShared) {
        if (weights.learnt() || readings.tellPeopleApart()) {
            return weights;
        }
        var sample = new CandidateSample(blocks, readings.size(), leastShared);
        FellegiSunterModel now = weights;
        for (int round = 0; round < ROUNDS; round++) {
            double matches = expected(now, comparison, sample) + Parameters.PRIOR_MATCHES;
            double bits = Math.log(Math.min(0.5, matches / Math.max(1, sample.pairs()))) / Math.log(2);
            now = now.startingAt(Math.min(weights.priorBits(), bits));
        }
        return now;
    }

    /** The expected number of pairs of one person in a sample; added up part by part, so the same on any machine. */
    private static double expected(FellegiSunterModel weights, RecordComparison comparison, CandidateSample sample) {
        return IntStream.range(0, CandidateSample.PARTS)
                .parallel()
                .mapToObj(part -> comparison.lend(own -> expected(weights, own, sample, part)))
                .toList()
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static double expected(
            FellegiSunterModel weights, RecordComparison comparison, CandidateSample sample, int part) {
        var matches = new DoubleAdder();
        sample.look(part, (left, right) -> matches.add(probability(comparison.weigh(left, right, weights))));
        return matches.sum();
    }

    private static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
