package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.blocking.CandidateSample;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Looks at pairs once more, with weights that are settled: how rare it is that two people agree in all context fields.
 */
final class ContextSample {

    private static final int SEED = 20261129;
    private static final int RANDOM_PAIRS = 24_000;

    private ContextSample() {}

    /** The same weights, within what is found. */
    static FellegiSunterModel limited(
            FellegiSunterModel weights,
            PreparedRecords readings,
            RecordComparison comparison,
            Blocks blocks,
            int leastShared) {
        int records = readings.size();
        if (records < 2) {
            return weights;
        }
        var sample = new CandidateSample(blocks, records, leastShared);
        var tally = new ContextLimits.Tally();
        IntStream.range(0, CandidateSample.PARTS)
                .parallel()
                .mapToObj(part -> comparison.lend(own -> {
                    var found = new ContextLimits.Tally();
                    draw(records, own, weights, part, found);
                    sample.look(part, (left, right) -> own.count(left, right, weights, false, found));
                    return found;
                }))
                .toList()
                .forEach(tally::addAll);
        return weights.within(tally.limits(sample.pairs()));
    }

    private static void draw(
            int records, RecordComparison comparison, FellegiSunterModel weights, int part, ContextLimits.Tally tally) {
        var random = new SplittableRandom(SEED + part);
        for (int pair = 0; pair < RANDOM_PAIRS / CandidateSample.PARTS; pair++) {
            int left = random.nextInt(records);
            int right = random.nextInt(records - 1);
            comparison.count(left, right < left ? right : right + 1, weights, true, tally);
        }
    }
}
