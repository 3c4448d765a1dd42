package id.pulang.linkage.blocking;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Records that share a key with a record that came later. Which keys tell something was found out among the first
 * records and stays as it was, so that a pair is found or not whatever else has come since; only a key that very many
 * share by now tells nothing any more.
 */
public final class IncrementalBlocks {

    private static final int MOST_SHARING = 1_000;
    private static final int PARTS = 2;

    private final Blocks.Source source;
    private final int records;
    private final int learntFrom;
    private final int first;
    private final BlockSizeLimit cut;
    private final QueryBuckets asked;
    private final int[] start;
    private final int[] members;

    /**
     * Finds the blocks of the records from a certain one on.
     *
     * @param learntFrom how many records there were when the cut was made
     * @param first the first record whose candidates will be asked for
     */
    public IncrementalBlocks(int records, int learntFrom, int first, BlockSizeLimit cut, Blocks.Source source) {
        this.source = source;
        this.records = records;
        this.learntFrom = learntFrom;
        this.first = first;
        this.cut = cut;
        asked = asked();
        int[][] counts = parts(this::count);
        start = starts(counts);
        members = new int[start[asked.size()]];
        fill(counts);
    }

    private QueryBuckets asked() {
        var buckets = new QueryBuckets(cut.shift());
        read(first, records, (record, key) -> buckets.ask(key));
        buckets.number();
        return buckets;
    }

    /** How many records of a part stand in each block, and after that how many of them the cut was made from. */
    private int[] count(int part) {
        int[] counts = new int[2 * asked.size()];
        read(begin(part), begin(part + 1), (record, key) -> {
            int block = asked.block(key);
            if (block >= 0) {
                counts[block]++;
                counts[asked.size() + block] += record < learntFrom ? 1 : 0;
            }
        });
        return counts;
    }

    /** Where each block begins among {@link #members}; a block that tells nothing is empty. */
    private int[] starts(int[][] counts) {
        int size = asked.size();
        int[] starts = new int[size + 1];
        for (int block = 0; block < size; block++) {
            int all = 0;
            int known = 0;
            for (int[] ofPart : counts) {
                all += ofPart[block];
                known += ofPart[size + block];
            }
            boolean tells = all > 1 && all <= MOST_SHARING && known <= cut.largest();
            starts[block + 1] = starts[block] + (tells ? all : 0);
        }
        return starts;
    }

    private void fill(int[][] counts) {
        parts(part -> {
            int[] next = Arrays.copyOf(start, asked.size());
            for (int block = 0; block < next.length && part > 0; block++) {
                next[block] += counts[0][block];
            }
            read(begin(part), begin(part + 1), (record, key) -> {
                int block = asked.block(key);
                if (block >= 0 && start[block] < start[block + 1]) {
                    members[next[block]++] = record;
                }
            });
            return next;
        });
    }

    private int begin(int part) {
        return (int) ((long) records * part / PARTS);
    }

    private static int[][] parts(IntFunction<int[]> work) {
        return IntStream.range(0, PARTS).parallel().mapToObj(work).toArray(int[][]::new);
    }

    private void read(int from, int to, Reading reading) {
        var statements = new BlockingKeys();
        long[] keys = new long[BlockingKeys.most()];
        for (int record = from; record < to; record++) {
            statements.clear();
            source.keys(record, statements);
            int count = statements.write(keys);
            for (int i = 0; i < count; i++) {
                reading.read(record, keys[i]);
            }
        }
    }

    @FunctionalInterface
    private interface Reading {

        void read(int record, long key);
    }

    /** Looks candidates up; for one thread. */
    public Search search(int leastShared) {
        return new Search(leastShared);
    }

    /** Finds the candidates of one record after the other. */
    public final class Search {

        private final int leastShared;
        private final int[] shared = new int[records];
        private int[] met = new int[1_024];
        private int size;

        private Search(int leastShared) {
            this.leastShared = leastShared;
        }

        /** The records before a later one that share enough keys with it, in rising order. */
        public int[] before(int record) {
            size = 0;
            read(record, record + 1, (later, key) -> meet(later, asked.block(key)));
            int chosen = 0;
            for (int i = 0; i < size; i++) {
                int other = met[i];
                if (shared[other] >= leastShared) {
                    met[chosen++] = other;
                }
                shared[other] = 0;
            }
            int[] candidates = Arrays.copyOf(met, chosen);
            Arrays.sort(candidates);
            return candidates;
        }

        private void meet(int record, int block) {
            for (int at = start[block]; at < start[block + 1] && members[at] < record; at++) {
                int other = members[at];
                if (shared[other]++ == 0) {
                    if (size == met.length) {
                        met = Arrays.copyOf(met, size * 2);
                    }
                    met[size++] = other;
                }
            }
        }
    }
}
