package id.pulang.linkage.blocking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Records that share a key, for keys that not too many share. Keys are counted in a table of buckets and never stored;
 * two keys that fall into one bucket only bring a few candidates more.
 */
public final class Blocks {

    /** No block that more records share is ever looked at. */
    public static final int LARGEST_BLOCK = 200;

    private static final long PAIRS_A_RECORD = 150;
    private static final long PAIRS_AT_LEAST = 300_000;
    private static final int PARTS = 2;

    private final Source source;
    private final int records;
    private final BlockSizeLimit cut;
    private final int[] members;

    /** For each record the blocks in which others stand before it: where in {@link #members} each begins. */
    private final int[][] beginsOf;

    /** Where the keys of a record come from; must be safe for use by many threads. */
    @FunctionalInterface
    public interface Source {

        /** Tells the keys of a record. */
        void keys(int record, BlockingKeys keys);
    }

    /** Finds the blocks of so many records. */
    public Blocks(int records, Source source) {
        this.records = records;
        this.source = source;
        beginsOf = new int[records][];
        SelectiveBuckets telling = telling();
        cut = telling.cut();
        members = members(telling);
    }

    /** How many keys there will be, judged by a sample of the records. */
    private long expectedKeys() {
        int step = Math.max(1, records / 1_000);
        var reader = new Reader();
        long count = 0;
        long looked = 0;
        for (int record = 0; record < records; record += step) {
            count += reader.read(record);
            looked++;
        }
        return count * records / Math.max(1, looked);
    }

    /** Counts all keys, each part in buckets of its own but the first. */
    private Buckets count(Buckets empty) {
        List<Buckets> parts = parts().mapToObj(part -> count(part, part == 0 ? empty : empty.empty()))
                .toList();
        parts.stream().skip(1).forEach(empty::addAll);
        return empty;
    }

    private Buckets count(int part, Buckets into) {
        var reader = new Reader();
        for (int record = part; record < records; record += PARTS) {
            int count = reader.read(record);
            for (int i = 0; i < count; i++) {
                into.add(reader.keys[i]);
            }
        }
        return into;
    }

    private static IntStream parts() {
        return IntStream.range(0, PARTS).parallel();
    }

    /** The largest block that is still looked at, so that the work grows with the records and not with their square. */
    private static int largest(Buckets counted, int records) {
        long[] blocks = new long[Buckets.MANY + 1];
        IntStream.range(0, Buckets.PARTS)
                .parallel()
                .mapToObj(counted::ofEachSize)
                .toList()
                .forEach(part -> Arrays.setAll(blocks, size -> blocks[size] + part[size]));
        long[] pairs = new long[LARGEST_BLOCK + 1];
        Arrays.setAll(pairs, size -> blocks[size] * size * (size - 1) / 2);
        return largest(pairs, records);
    }

    /**
     * The same, where others have counted.
     *
     * @param pairs how many pairs the blocks of each size hold, up to {@link #LARGEST_BLOCK}
     */
    public static int largest(long[] pairs, long records) {
        long allowed = Math.max(PAIRS_AT_LEAST, records * PAIRS_A_RECORD);
        int largest = 1;
        for (long sum = 0; largest < LARGEST_BLOCK && sum + pairs[largest + 1] <= allowed; largest++) {
            sum += pairs[largest + 1];
        }
        return largest;
    }

    /** The buckets are large, and nothing holds them once it is known which tell something. */
    private SelectiveBuckets telling() {
        Buckets counted = count(new Buckets(expectedKeys()));
        return new SelectiveBuckets(counted, largest(counted, records));
    }

    /**
     * The records of each block one block after the other, in rising order; notes for each record where its blocks
     * begin.
     */
    private int[] members(SelectiveBuckets telling) {
        int[] next = telling.beginnings();
        int[] all = new int[next[next.length - 1]];
        parts().forEach(part -> findBlocks(part, telling));
        for (int record = 0; record < records; record++) {
            for (int block : beginsOf[record]) {
                all[next[block]++] = record;
            }
        }
        parts().forEach(part -> findBeginnings(part, next, all));
        return all;
    }

    /** Notes for each record the blocks in which it stands. */
    private void findBlocks(int part, SelectiveBuckets telling) {
        var reader = new Reader();
        int[] blocks = new int[BlockingKeys.most()];
        for (int record = part; record < records; record += PARTS) {
            int count = reader.read(record);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int block = telling.block(reader.keys[i]);
                blocks[kept] = block;
                kept += block == SelectiveBuckets.NONE ? 0 : 1;
            }
            beginsOf[record] = Arrays.copyOf(blocks, kept);
        }
    }

    /**
     * Turns the blocks of each record into the places where they begin. Those that begin with the record itself hold
     * nobody before it and are dropped.
     *
     * @param ends where each block ends, which is where the next begins
     */
    private void findBeginnings(int part, int[] ends, int[] all) {
        for (int record = part; record < records; record += PARTS) {
            int[] begins = beginsOf[record];
            int kept = 0;
            for (int block : begins) {
                begins[kept] = block == 0 ? 0 : ends[block - 1];
                kept += all[begins[kept]] == record ? 0 : 1;
            }
            beginsOf[record] = Arrays.copyOf(begins, kept);
        }
    }

    /** Where the line runs between keys that tell something and others. */
    public BlockSizeLimit cut() {
        return cut;
    }

    /** Looks candidates up; for one thread. */
    public Search search(int leastShared) {
        return new Search(leastShared);
    }

    /** Reads the keys of one record after the other. */
    private final class Reader {

        private final BlockingKeys statements = new BlockingKeys();
        private final long[] keys = new long[BlockingKeys.most()];

        int read(int record) {
            statements.clear();
            source.keys(record, statements);
            return statements.write(keys);
        }
    }

    /** Finds the candidates of one record after the other. */
    public final class Search {

        private final int leastShared;
        private final byte[] shared = new byte[records];
        private int[] touched = new int[1_024];

        private Search(int leastShared) {
            this.leastShared = leastShared;
        }

        /** Writes the earlier records that share enough keys with this one, in rising order, and returns how many. */
        public int before(int record, int[] into) {
            int met = 0;
            for (int begin : beginsOf[record]) {
                if (met + LARGEST_BLOCK > touched.length) {
                    touched = Arrays.copyOf(touched, 2 * touched.length);
                }
                met = count(begin, record, met);
            }
            return choose(met, into);
        }

        /** Counts those who stand before a record in one block; returns how many have been met in all. */
        private int count(int begin, int record, int metBefore) {
            int[] all = members;
            byte[] counts = shared;
            int[] met = touched;
            int last = metBefore;
            int at = begin;
            for (int other = all[at]; other != record; other = all[++at]) {
                byte count = counts[other];
                if (count == 0) {
                    met[last++] = other;
                }
                if (count < Byte.MAX_VALUE) {
                    counts[other] = (byte) (count + 1);
                }
            }
            return last;
        }

        private int choose(int met, int[] into) {
            int chosen = 0;
            for (int i = 0; i < met; i++) {
                int other = touched[i];
                if (shared[other] >= leastShared && chosen < into.length) {
                    into[chosen++] = other;
                }
                shared[other] = 0;
            }
            Arrays.sort(into, 0, chosen);
            return chosen;
        }
    }
}
