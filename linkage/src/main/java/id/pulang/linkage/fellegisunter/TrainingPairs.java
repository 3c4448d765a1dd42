package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.blocking.Blocks;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The pairs that weights are learnt from: some taken at random, which are nearly all of two people, and a share of the
 * candidates. The last step of a combination is the kind of the pair of lists.
 *
 * @param shipped what steps are worth by the shipped weights
 * @param share one of so many records was looked at for candidates
 */
record TrainingPairs(
        List<AgreementPatterns.Seen> random,
        List<AgreementPatterns.Seen> candidates,
        WeightBinSums shipped,
        int share) {

    static final int RANDOM_PAIRS = 40_000;

    private static final int SEED = 20251017;
    private static final int PARTS = 8;
    private static final int RECORDS_LOOKED_AT = 4_000;
    private static final int MOST_CANDIDATES = 4_000;

    static TrainingPairs of(
            PreparedRecords readings,
            RecordComparison comparison,
            Blocks blocks,
            int leastShared,
            SourcePairKinds lists) {
        int share = Math.max(1, readings.size() / RECORDS_LOOKED_AT);
        List<Part> random = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> comparison.lend(own -> new Part(readings, own, lists).draw(part)))
                .toList();
        List<Part> candidates = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> comparison.lend(
                        own -> new Part(readings, own, lists).look(blocks.search(leastShared), part, share)))
                .toList();
        var shipped = new WeightBinSums(comparison.fields());
        random.forEach(part -> shipped.addAll(part.sums));
        candidates.forEach(part -> shipped.addAll(part.sums));
        return new TrainingPairs(together(random), together(candidates), shipped, share);
    }

    private static List<AgreementPatterns.Seen> together(List<Part> parts) {
        var patterns = new AgreementPatterns();
        parts.forEach(part -> patterns.addAll(part.patterns));
        return patterns.seen();
    }

    private static final class Part {

        private final PreparedRecords readings;
        private final RecordComparison comparison;
        private final SourcePairKinds lists;
        private final AgreementPatterns patterns = new AgreementPatterns();
        private final WeightBinSums sums;
        private final byte[] steps;

        Part(PreparedRecords readings, RecordComparison comparison, SourcePairKinds lists) {
            this.readings = readings;
            this.comparison = comparison;
            this.lists = lists;
            sums = new WeightBinSums(comparison.fields());
            steps = new byte[comparison.fields() + 2];
        }

        /** Every record stands at the left as often as any other, one after the other, which is kind to memory. */
        Part draw(int part) {
            var random = new SplittableRandom(SEED + part);
            int pairs = RANDOM_PAIRS / PARTS;
            for (int pair = part * pairs; pair < (part + 1) * pairs; pair++) {
                int left = (int) ((long) readings.size() * pair / RANDOM_PAIRS);
                int right = random.nextInt(readings.size() - 1);
                int other = right < left ? right : right + 1;
                comparison.stepsOfStrangers(left, other, steps, sums);
                count(left, other);
            }
            return this;
        }

        Part look(Blocks.Search search, int part, int share) {
            int[] candidates = new int[MOST_CANDIDATES];
            for (int record = part * share; record < readings.size(); record += PARTS * share) {
                int count = search.before(record, candidates);
                for (int i = 0; i < count; i++) {
                    comparison.steps(candidates[i], record, steps, sums);
                    count(candidates[i], record);
                }
            }
            return this;
        }

        private void count(int left, int right) {
            steps[steps.length - 2] = (byte) lists.place(readings.list(left), readings.list(right));
            patterns.add(steps);
        }
    }
}
