package id.pulang.linkage.blocking;

/**
 * The buckets that some records share and not too many, numbered in their order. One bit a bucket, so that it stays in
 * the processor's cache while all keys of all records are looked up.
 */
final class TellingBuckets {

    /** The block of a key that tells nothing. */
    static final int NONE = -1;

    private final Buckets buckets;
    private final long[] telling;
    private final int[] before;
    private final int size;

    TellingBuckets(Buckets buckets, int largest) {
        this.buckets = buckets;
        telling = new long[(buckets.size() + 63) / 64];
        before = new int[telling.length];
        int found = 0;
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            if (bucket % 64 == 0) {
                before[bucket / 64] = found;
            }
            int count = buckets.count(bucket);
            if (count > 1 && count <= largest) {
                telling[bucket / 64] |= 1L << bucket;
                found++;
            }
        }
        size = found;
    }

    int size() {
        return size;
    }

    /** The number of the block of a key, or {@link #NONE}. */
    int block(long key) {
        int bucket = buckets.of(key);
        long word = telling[bucket / 64];
        long bit = 1L << bucket;
        return (word & bit) == 0 ? NONE : before[bucket / 64] + Long.bitCount(word & (bit - 1));
    }
}
