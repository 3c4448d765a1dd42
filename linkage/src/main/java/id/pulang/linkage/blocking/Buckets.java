package id.pulang.linkage.blocking;

import java.util.stream.IntStream;

/**
 * How many records have a key in each bucket; buckets that very many share are not told apart. Eight counts stand in
 * one number, so that the many buckets with one record or none are passed eight at a time.
 */
final class Buckets {

    /** The highest number that is counted. */
    static final int MANY = 255;

    private static final long MORE_THAN_ONE = 0xFEFE_FEFE_FEFE_FEFEL;
    private static final long HALF_OF_MANY = 0x8080_8080_8080_8080L;

    /** Into how many parts of equal size the buckets are divided, so that several threads can go through them. */
    static final int PARTS = 16;

    private final int shift;
    private final long[] counts;

    /** Two to four buckets for each of so many keys. */
    Buckets(long keys) {
        this(Math.max(64 - 27, Long.numberOfLeadingZeros(Math.max(1_024, keys)) - 1));
    }

    private Buckets(int shift) {
        this.shift = shift;
        counts = new long[1 << (64 - shift - 3)];
    }

    /** As many buckets, all of them empty. */
    Buckets empty() {
        return new Buckets(shift);
    }

    int size() {
        return counts.length * 8;
    }

    /** The bucket into which a key falls. */
    int of(long key) {
        return of(key, shift);
    }

    /** The bucket into which a key falls, among as many as this {@link #shift()} leaves. */
    static int of(long key, int shift) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    }

    /** By how many bits the number of a key is shortened to that of its bucket. */
    int shift() {
        return shift;
    }

    void add(long key) {
        int bucket = of(key);
        long eight = counts[bucket >>> 3];
        if ((eight >>> (bucket << 3) & MANY) != MANY) {
            counts[bucket >>> 3] = eight + (1L << (bucket << 3));
        }
    }

    /** The first bucket of a part; a multiple of 64. */
    int begin(int part) {
        return size() / PARTS * part;
    }

    void addAll(Buckets others) {
        IntStream.range(0, PARTS).parallel().forEach(part -> addAll(others.counts, part));
    }

    private void addAll(long[] others, int part) {
        for (int at = begin(part) / 8; at < begin(part + 1) / 8; at++) {
            long mine = counts[at];
            long other = others[at];
            counts[at] = ((mine | other) & HALF_OF_MANY) == 0 ? mine + other : sum(mine, other);
        }
    }

    /** The sums of eight counts, none of them above {@link #MANY}. */
    private static long sum(long one, long other) {
        long sum = 0;
        for (int at = 0; at < 64; at += 8) {
            sum |= Math.min(MANY, (one >>> at & MANY) + (other >>> at & MANY)) << at;
        }
        return sum;
    }

    int count(int bucket) {
        return (int) (counts[bucket >>> 3] >>> (bucket << 3)) & MANY;
    }

    /** How many buckets of a part each number of records shares, from two on. */
    int[] ofEachSize(int part) {
        int[] buckets = new int[MANY + 1];
        int end = begin(part + 1);
        for (int bucket = nextShared(begin(part)); bucket < end; bucket = nextShared(bucket + 1)) {
            buckets[count(bucket)]++;
        }
        return buckets;
    }

    /** The first bucket from this one on that more than one record shares; {@link #size()} if there is none. */
    int nextShared(int from) {
        int at = from >>> 3;
        if (at == counts.length) {
            return size();
        }
        long shared = counts[at] & MORE_THAN_ONE & -1L << (from << 3);
        while (shared == 0) {
            at++;
            if (at == counts.length) {
                return size();
            }
            shared = counts[at] & MORE_THAN_ONE;
        }
        return at << 3 | Long.numberOfTrailingZeros(shared) >>> 3;
    }
}
