package id.pulang.linkage.batch;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.fellegisunter.RecordComparison;
import id.pulang.linkage.model.Parameters;
import java.util.stream.IntStream;

/**
 * How many pairs are one person, where weights are shipped: the one number of the model that even a short list teaches,
 * by expectation and maximisation of the prior alone. Shipped weights start from about one pair a row; lists that name
 * nearly everybody once have far fewer, and then what little speaks for a pair is chance.
 */
final class ExpectedMatches {

    private static final int PARTS = 8;
    private static final int ROUNDS = 3;
    private static final int RECORDS_LOOKED_AT = 3_000;
    private static final int MOST_CANDIDATES = 4_000;

    private ExpectedMatches() {}

    /**
     * The same weights, starting no higher than what is found; learnt ones, and those of lists that state births or
     * documents, as they are.
     *
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
