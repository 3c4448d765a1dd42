package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.blocking.Blocks;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Looks at pairs once more, with weights that are settled: how rare it is that two people agree in all context fields.
 */
final class ContextSample {

    private static final int SEED = 20261129;
    private static final int PARTS = 8;
    private static final int RANDOM_PAIRS = 24_000;
    private static final int RECORDS_LOOKED_AT = 3_000;
    private static final int MOST_CANDIDATES = 4_000;

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
        int share = Math.max(1, records / RECORDS_LOOKED_AT);
        var tally = new ContextLimits.Tally();
        IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> comparison.lend(own -> {
                    var found = new ContextLimits.Tally();
                    draw(records, own, weights, part, found);
                    look(records, own, weights, blocks.search(leastShared), part, share, found);
                    return found;
                }))
                .toList()
                .forEach(tally::addAll);
        return weights.within(tally.limits(records * (records - 1.0) / 2 / share));
    }

    private static void draw(
            int records, RecordComparison comparison, FellegiSunterModel weights, int part, ContextLimits.Tally tally) {
        var random = new SplittableRandom(SEED + part);
        for (int pair = 0; pair < RANDOM_PAIRS / PARTS; pair++) {
            int left = random.nextInt(records);
            int right = random.nextInt(records - 1);
            comparison.count(left, right < left ? right : right + 1, weights, true, tally);
        }
    }

    private static void look(
            int records,
            RecordComparison comparison,
            FellegiSunterModel weights,
            Blocks.Search search,
            int part,
            int share,
            ContextLimits.Tally tally) {
        int[] candidates = new int[MOST_CANDIDATES];
        for (int record = part * share; record < records; record += PARTS * share) {
            int count = search.before(record, candidates);
            for (int i = 0; i < count; i++) {
                comparison.count(candidates[i], record, weights, false, tally);
            }
        }
    }
}
