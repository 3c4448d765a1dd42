package id.pulang.linkage.blocking;

/**
 * Pairs of candidates of at most some 3,000 records, in parts that threads of their own can look at: of more records
 * only every second, third and so on is taken. The parts are the same on any machine. Immutable.
 *
 * @param leastShared how many keys two records must share to be candidates
 */
public record CandidateSample(Blocks blocks, int records, int leastShared) {

    /** How many parts there are. */
    public static final int PARTS = 8;

    private static final int RECORDS_LOOKED_AT = 3_000;
    private static final int MOST_CANDIDATES = 4_000;

    /** What is done with each pair. */
    @FunctionalInterface
    public interface PairConsumer {

        /** Takes a record and an earlier one. */
        void accept(int earlier, int record);
    }

    /** How many pairs of records the sample stands for, candidates or not. */
    public double pairs() {
        return records * (records - 1.0) / 2 / share();
    }

    /** Looks at the pairs of a part, from 0 on; for one thread. */
    public void look(int part, PairConsumer pairs) {
        var search = blocks.search(leastShared);
        int[] candidates = new int[MOST_CANDIDATES];
        for (int record = part * share(); record < records; record += PARTS * share()) {
            int count = search.before(record, candidates);
            for (int i = 0; i < count; i++) {
                pairs.accept(candidates[i], record);
            }
        }
    }

    private int share() {
        return Math.max(1, records / RECORDS_LOOKED_AT);
    }
}
