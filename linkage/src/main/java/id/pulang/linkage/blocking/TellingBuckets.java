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
        for (int bucket = buckets.nextShared(0); bucket < buckets.size(); bucket = buckets.nextShared(bucket + 1)) {
            if (buckets.count(bucket) <= largest) {
                telling[bucket / 64] |= 1L << bucket;
            }
        }
        int found = 0;
        for (int word = 0; word < telling.length; word++) {
            before[word] = found;
            found += Long.bitCount(telling[word]);
        }
        size = found;
    }

    /**
     * Where each block begins when the records of all blocks stand one block after the other: two places a block, in
     * each of them its beginning; the last number is where all end.
     */
    int[] beginnings() {
        int[] beginnings = new int[2 * size + 1];
        int block = 0;
        int at = 0;
        for (int word = 0; word < telling.length; word++) {
            for (long left = telling[word]; left != 0; left &= left - 1) {
                beginnings[block++] = at;
                beginnings[block++] = at;
                at += buckets.count(word * 64 + Long.numberOfTrailingZeros(left));
            }
        }
        beginnings[block] = at;
        return beginnings;
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
