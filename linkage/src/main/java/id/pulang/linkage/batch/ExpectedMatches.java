package id.pulang.linkage.batch;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.fellegisunter.RecordComparison;
import id.pulang.linkage.model.Parameters;
import java.util.stream.IntStream;

/**
 * Estimates the prior of shipped weights from the lists: the share of all pairs of rows that are one person. It is the
 * one number of the model that a short list can teach. By expectation maximization of the prior alone (A. Dempster, N.
 * Laird and D. Rubin, "Maximum likelihood from incomplete data via the EM algorithm", 1977): the probabilities of all
 * candidate pairs are added up, the sum over the number of pairs is the next prior, and so on for three rounds. Of more
 * than 3,000 records only every second, third and so on is looked at. Shipped weights start from one pair a row, or
 * -log2(rows) bits; lists that name nearly everybody once have far fewer pairs, and there chance joins as many as it
 * should find (docs/decisions/0132). Keeps nothing; each call works on threads of its own.
 */
final class ExpectedMatches {

    private static final int PARTS = 8;
    private static final int ROUNDS = 3;
    private static final int RECORDS_LOOKED_AT = 3_000;
    private static final int MOST_CANDIDATES = 4_000;

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
        int records = readings.size();
        if (weights.learnt() || readings.tellPeopleApart()) {
            return weights;
        }
        FellegiSunterModel now = weights;
        int share = Math.max(1, records / RECORDS_LOOKED_AT);
        double pairs = Math.max(1, records * (records - 1.0) / 2 / share);
        for (int round = 0; round < ROUNDS; round++) {
            double matches = sum(now, records, comparison, blocks, leastShared, share) + Parameters.PRIOR_MATCHES;
            double bits = Math.log(Math.min(0.5, matches / pairs)) / Math.log(2);
            now = now.startingAt(Math.min(weights.priorBits(), bits));
        }
        return now;
    }

    /** The expected number of pairs of one person among the candidates of one of so many records. */
    private static double sum(
            FellegiSunterModel weights,
            int records,
            RecordComparison comparison,
            Blocks blocks,
            int leastShared,
            int share) {
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> comparison.lend(
                        own -> ofPart(weights, records, own, blocks.search(leastShared), part * share, share)))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static double ofPart(
            FellegiSunterModel weights,
            int records,
            RecordComparison comparison,
            Blocks.Search search,
            int first,
            int share) {
        int[] candidates = new int[MOST_CANDIDATES];
        double matches = 0;
        for (int record = first; record < records; record += PARTS * share) {
            int count = search.before(record, candidates);
            for (int i = 0; i < count; i++) {
                matches += 1 / (1 + Math.pow(2, -comparison.weigh(candidates[i], record, weights)));
            }
        }
        return matches;
    }
}
