package id.pulang.linkage.blocking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Records that share a key, for keys that not too many share. Keys are counted in a table of buckets and never stored;
 * two keys that fall into one bucket only bring a few candidates more.
 */
public final class Blocks {

    private static final int LARGEST_BLOCK = 200;
    private static final long PAIRS_A_RECORD = 150;
    private static final long PAIRS_AT_LEAST = 300_000;
    private static final int PARTS = 2;

    private final Source source;
    private final int records;
    private final int[][] blocksOf;
    private final int[] start;
    private final int[] members;

    /** Where the keys of a record come from; must be safe for use by many threads. */
    @FunctionalInterface
    public interface Source {

        /** Tells the keys of a record. */
        void keys(int record, Keys keys);
    }

    /** Finds the blocks of so many records. */
    public Blocks(int records, Source source) {
        this.records = records;
        this.source = source;
        Buckets counted = count(new Buckets(expectedKeys()));
        var telling = new TellingBuckets(counted, largest(counted, records));
        blocksOf = blocksOf(telling);
        start = new int[telling.size() + 1];
        members = members();
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

    private Buckets count(Buckets empty) {
        List<Buckets> parts =
                parts().mapToObj(part -> count(part, empty.empty())).toList();
        parts.forEach(empty::addAll);
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
        long[] pairs = new long[Buckets.MANY + 1];
        for (int bucket = 0; bucket < counted.size(); bucket++) {
            int count = counted.count(bucket);
            pairs[count] += (long) count * (count - 1) / 2;
        }
        long allowed = Math.max(PAIRS_AT_LEAST, records * PAIRS_A_RECORD);
        int largest = 1;
        for (long sum = 0; largest < LARGEST_BLOCK && sum + pairs[largest + 1] <= allowed; largest++) {
            sum += pairs[largest + 1];
        }
        return largest;
    }

    /** For each record the blocks in which it stands. */
    private int[][] blocksOf(TellingBuckets telling) {
        int[][] found = new int[records][];
        parts().forEach(part -> {
            var reader = new Reader();
            int[] blocks = new int[Keys.most()];
            for (int record = part; record < records; record += PARTS) {
                int count = reader.read(record);
                int kept = 0;
                for (int i = 0; i < count; i++) {
                    int block = telling.block(reader.keys[i]);
                    blocks[kept] = block;
                    kept += block == TellingBuckets.NONE ? 0 : 1;
                }
                found[record] = Arrays.copyOf(blocks, kept);
            }
        });
        return found;
    }

    /** The records of each block one block after the other, in rising order; notes where each block begins. */
    private int[] members() {
        int[] next = new int[start.length];
        for (int[] blocks : blocksOf) {
            for (int block : blocks) {
                start[block + 1]++;
            }
        }
        for (int block = 1; block < start.length; block++) {
            start[block] += start[block - 1];
            next[block] = start[block];
        }
        int[] all = new int[start[start.length - 1]];
        for (int record = 0; record < records; record++) {
            for (int block : blocksOf[record]) {
                all[next[block]++] = record;
            }
        }
        return all;
    }

    /** Looks candidates up; for one thread. */
    public Search search(int leastShared) {
        return new Search(leastShared);
    }

    /** Reads the keys of one record after the other. */
    private final class Reader {

        private final Keys statements = new Keys();
        private final long[] keys = new long[Keys.most()];

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
            for (int block : blocksOf[record]) {
                int end = start[block + 1];
                for (int at = start[block]; at < end && members[at] < record; at++) {
                    met = meet(members[at], met);
                }
            }
            return choose(met, into);
        }

        private int meet(int other, int met) {
            if (shared[other] == 0) {
                if (met == touched.length) {
                    touched = Arrays.copyOf(touched, met * 2);
                }
                touched[met++] = other;
            }
            if (shared[other] < Byte.MAX_VALUE) {
                shared[other]++;
            }
            return met;
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
