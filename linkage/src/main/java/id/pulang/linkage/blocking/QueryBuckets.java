package id.pulang.linkage.blocking;

/** The buckets into which the keys of some records fall, numbered in their order; one bit a bucket. */
final class QueryBuckets {

    /** The number of a bucket into which no such key falls. */
    static final int NONE = -1;

    private final int shift;
    private final long[] asked;
    private final int[] before;
    private int size;

    QueryBuckets(int shift) {
        this.shift = shift;
        asked = new long[Math.max(1, 1 << (Long.SIZE - shift - 6))];
        before = new int[asked.length];
    }

    /** Notes a key. */
    void ask(long key) {
        int bucket = Buckets.of(key, shift);
        asked[bucket >>> 6] |= 1L << bucket;
    }

    /** Numbers the buckets, once all keys are noted. */
    void number() {
        size = 0;
        for (int word = 0; word < asked.length; word++) {
            before[word] = size;
            size += Long.bitCount(asked[word]);
        }
    }

    int size() {
        return size;
    }

    /** The number of the bucket of a key, or {@link #NONE}. */
    int block(long key) {
        int bucket = Buckets.of(key, shift);
        long word = asked[bucket >>> 6];
        long bit = 1L << bucket;
        return (word & bit) == 0 ? NONE : before[bucket >>> 6] + Long.bitCount(word & (bit - 1));
    }
}
