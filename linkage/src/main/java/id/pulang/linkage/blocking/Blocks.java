package id.pulang.linkage.blocking;

import java.util.Arrays;

/**
 * Records that share a key, for keys that not too many share. Keys are counted in a table of buckets and never stored;
 * two keys that fall into one bucket only bring a few candidates more.
 */
public final class Blocks {

    private static final int LARGEST_BLOCK = 200;
    private static final long PAIRS_A_RECORD = 150;
    private static final long PAIRS_AT_LEAST = 300_000;

    private final Source source;
    private final int records;
    private final int shift;
    private final int[] start;
    private final int[] members;

    /** Where the keys of a record come from; must be safe for use by one thread at a time. */
    @FunctionalInterface
    public interface Source {

        /** Tells the keys of a record. */
        void keys(int record, Keys keys);
    }

    /** Finds the blocks of so many records. */
    public Blocks(int records, Source source) {
        this.records = records;
        this.source = source;
        var keys = new Keys();
        long[] written = new long[Keys.most()];
        shift = shift(records, keys, written);
        int[] counts = new int[1 << (64 - shift)];
        for (int record = 0; record < records; record++) {
            int count = write(record, keys, written);
            for (int i = 0; i < count; i++) {
                counts[bucket(written[i])]++;
            }
        }
        start = starts(counts, records);
        members = new int[start[counts.length]];
        int[] next = counts;
        System.arraycopy(start, 0, next, 0, next.length);
        for (int record = 0; record < records; record++) {
            fill(record, write(record, keys, written), written, next);
        }
    }

    /** Two to four buckets a key, judged by a sample of the records. */
    private int shift(int sampled, Keys keys, long[] written) {
        int step = Math.max(1, sampled / 1_000);
        long count = 0;
        long looked = 0;
        for (int record = 0; record < sampled; record += step) {
            count += write(record, keys, written);
            looked++;
        }
        long expected = Math.max(1_024, count * sampled / Math.max(1, looked));
        return Math.max(64 - 27, Long.numberOfLeadingZeros(expected) - 1);
    }

    private int write(int record, Keys keys, long[] written) {
        keys.clear();
        source.keys(record, keys);
        return keys.write(written);
    }

    private int bucket(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    }

    private static int[] starts(int[] counts, int records) {
        int largest = largest(counts, records);
        int[] start = new int[counts.length + 1];
        for (int bucket = 0; bucket < counts.length; bucket++) {
            int count = counts[bucket];
            start[bucket + 1] = start[bucket] + (count > 1 && count <= largest ? count : 0);
        }
        return start;
    }

    /** The largest block that is still looked at, so that the work grows with the records and not with their square. */
    private static int largest(int[] counts, int records) {
        long[] pairs = new long[LARGEST_BLOCK + 1];
        for (int count : counts) {
            if (count > 1 && count <= LARGEST_BLOCK) {
                pairs[count] += (long) count * (count - 1) / 2;
            }
        }
        long allowed = Math.max(PAIRS_AT_LEAST, records * PAIRS_A_RECORD);
        int largest = 1;
        for (long sum = 0; largest < LARGEST_BLOCK && sum + pairs[largest + 1] <= allowed; largest++) {
            sum += pairs[largest + 1];
        }
        return largest;
    }

    private void fill(int record, int count, long[] written, int[] next) {
        for (int i = 0; i < count; i++) {
            int bucket = bucket(written[i]);
            if (start[bucket + 1] > start[bucket] && next[bucket] < start[bucket + 1]) {
                members[next[bucket]++] = record;
            }
        }
    }

    /** Looks candidates up; for one thread. */
    public Search search(int leastShared) {
        return new Search(leastShared);
    }

    /** Finds the candidates of one record after the other. */
    public final class Search {

        private final Keys keys = new Keys();
        private final long[] written = new long[Keys.most()];
        private final int leastShared;
        private final byte[] shared = new byte[records];
        private int[] touched = new int[1_024];

        private Search(int leastShared) {
            this.leastShared = leastShared;
        }

        /** Writes the earlier records that share enough keys with this one, in rising order, and returns how many. */
        public int before(int record, int[] into) {
            int count = write(record, keys, written);
            int met = 0;
            for (int i = 0; i < count; i++) {
                int bucket = bucket(written[i]);
                for (int at = start[bucket]; at < start[bucket + 1]; at++) {
                    int other = members[at];
                    if (other >= record) {
                        break;
                    }
                    met = meet(other, met);
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
