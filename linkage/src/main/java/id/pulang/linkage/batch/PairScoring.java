package id.pulang.linkage.batch;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.blocking.IncrementalBlocks;
import id.pulang.linkage.clustering.WeightedEdges;
import id.pulang.linkage.comparison.CanonicalOrder;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.fellegisunter.RecordComparison;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weighs pairs by what was learnt from the first records. What comes out of two records depends on nothing that has
 * come since: neither on other records nor on the order in which they came.
 *
 * <p>Others see only the records that came later, the first of which is 0, and use it in one thread.
 */
public final class PairScoring {

    private static final int PARTS = 16;

    private final int records;
    private final LearntParameters basis;
    private final RecordComparison comparison;
    private final int[] rank;
    private final BlockingKeys keys = new BlockingKeys();

    PairScoring(List<PersonRecord> records, LearntParameters basis) {
        this.records = records.size();
        this.basis = basis;
        comparison = PreparedRecords.ofLongLists(records, basis.records()).comparisonOfStated();
        rank = ranks(records);
    }

    static int[] ranks(List<PersonRecord> records) {
        int[] order = CanonicalOrder.of(records);
        int[] rank = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            rank[order[place]] = place;
        }
        return rank;
    }

    /** For each record its place in the canonical order. */
    int[] ranks() {
        return rank;
    }

    /** All pairs worth keeping of the records from a certain one on, with each other and with all before. */
    WeightedEdges from(int first) {
        return from(
                first, new IncrementalBlocks(records, basis.records(), first, basis.cut(), comparison.another()::keys));
    }

    /** All pairs worth keeping of the records that nothing was learnt from, with each other only. */
    WeightedEdges amongLater() {
        int first = basis.records();
        var own = comparison.another();
        Blocks.Source later = (record, keys) -> {
            if (record >= first) {
                own.keys(record, keys);
            }
        };
        return from(first, new IncrementalBlocks(records, records, first, basis.cut(), later));
    }

    private WeightedEdges from(int first, IncrementalBlocks blocks) {
        return WeightedEdges.together(IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part ->
                        comparison.lend(own -> edges(blocks, own, begin(first, part), begin(first, part + 1))))
                .toList());
    }

    private int begin(int first, int part) {
        return first + (int) ((long) (records - first) * part / PARTS);
    }

    private WeightedEdges edges(IncrementalBlocks blocks, RecordComparison own, int from, int to) {
        var search = blocks.search(BatchLinkage.leastShared(basis.records()));
        var found = new WeightedEdges();
        for (int record = from; record < to; record++) {
            for (int other : search.before(record)) {
                double bits = bits(own, other, record);
                if (worthKeeping(bits)) {
                    found.add(other, record, (float) bits);
                }
            }
        }
        return found;
    }

    private double bits(RecordComparison own, int one, int other) {
        return rank[one] < rank[other]
                ? own.weigh(one, other, basis.weights())
                : own.weigh(other, one, basis.weights());
    }

    /** How many bits speak for two later records being one person; it does not matter which of them comes first. */
    public double bits(int one, int other) {
        return bits(comparison, basis.records() + one, basis.records() + other);
    }

    /** Whether a pair of so many bits is to be kept; others are as good as uncompared. */
    public static boolean worthKeeping(double bits) {
        return bits > Parameters.BATCH_LEAST_WEIGHT;
    }

    /** The buckets by which a later record is found; one into which several of its keys fall stands there as often. */
    public long[] buckets(int record) {
        keys.clear();
        comparison.keys(basis.records() + record, keys);
        return keys.buckets(basis.cut());
    }

    /** The account of two records. */
    Explanation explain(int left, int right) {
        return BatchLinkage.explain(comparison, basis.weights(), left, right);
    }
}
