package id.pulang.linkage.likely;

import id.pulang.linkage.Explanation;
import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.blocking.LaterBlocks;
import id.pulang.linkage.weights.CanonicalOrder;
import id.pulang.linkage.weights.Readings;
import id.pulang.linkage.weights.RecordComparison;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weighs pairs by what was learnt from the first records. What comes out of two records depends on nothing that has
 * come since: neither on other records nor on the order in which they came.
 */
final class Weighing {

    private static final int PARTS = 16;

    private final int records;
    private final Basis basis;
    private final RecordComparison comparison;
    private final int[] rank;

    Weighing(List<PersonRecord> records, Basis basis) {
        this.records = records.size();
        this.basis = basis;
        comparison = new Readings(records, basis.records()).comparisonOfStated();
        rank = ranks(records);
    }

    private static int[] ranks(List<PersonRecord> records) {
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
    Edges from(int first) {
        var blocks = new LaterBlocks(records, basis.records(), first, basis.cut(), comparison.another()::keys);
        var all = new Edges();
        IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part ->
                        comparison.lend(own -> edges(blocks, own, begin(first, part), begin(first, part + 1))))
                .toList()
                .forEach(all::addAll);
        return all;
    }

    private int begin(int first, int part) {
        return first + (int) ((long) (records - first) * part / PARTS);
    }

    private Edges edges(LaterBlocks blocks, RecordComparison own, int from, int to) {
        var search = blocks.search(Likely.leastShared(basis.records()));
        var found = new Edges();
        for (int record = from; record < to; record++) {
            for (int other : search.before(record)) {
                double bits = rank[other] < rank[record]
                        ? own.weigh(other, record, basis.weights())
                        : own.weigh(record, other, basis.weights());
                if (bits > Likely.WORTH_KEEPING) {
                    found.add(other, record, (float) bits);
                }
            }
        }
        return found;
    }

    /** The account of two records. */
    Explanation explain(int left, int right) {
        return Likely.explain(comparison, basis.weights(), left, right);
    }
}
