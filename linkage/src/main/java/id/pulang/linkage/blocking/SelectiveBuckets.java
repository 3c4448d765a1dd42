package id.pulang.linkage.blocking;

import java.util.stream.IntStream;

/**
 * The buckets that some records share and not too many, numbered in their order. One bit a bucket, so that it stays in
 * the processor's cache while all keys of all records are looked up.
 */
final class SelectiveBuckets {

    /** The block of a key that tells nothing. */
    static final int NONE = -1;

    private final BlockSizeLimit cut;
    private final long[] telling;
    private final int[] before;
    private final int size;
    private final int[] beginnings;

    SelectiveBuckets(Buckets buckets, int largest) {
        cut = new BlockSizeLimit(buckets.shift(), largest);
        telling = new long[(buckets.size() + 63) / 64];
        before = new int[telling.length];
        IntStream.range(0, Buckets.PARTS).parallel().forEach(part -> mark(buckets, part));
        int found = 0;
        for (int word = 0; word < telling.length; word++) {
            before[word] = found;
            found += Long.bitCount(telling[word]);
        }
        size = found;
        beginnings = beginnings(buckets);
    }

    /** Marks those of one part of the buckets; a part begins and ends between two numbers of {@link #telling}. */
    private void mark(Buckets buckets, int part) {
        int end = buckets.begin(part + 1);
        int bucket = buckets.nextShared(buckets.begin(part));
        while (bucket < end) {
            if (buckets.count(bucket) <= cut.largest()) {
                telling[bucket / 64] |= 1L << bucket;
            }
            bucket = buckets.nextShared(bucket + 1);
        }
    }

    /** How many records stand in the blocks before each, and at last in all. */
    private int[] beginnings(Buckets buckets) {
        int[] sums = new int[size + 1];
        int block = 0;
        for (int word = 0; word < telling.length; word++) {
            for (long left = telling[word]; left != 0; left &= left - 1) {
                int records = buckets.count(word * 64 + Long.numberOfTrailingZeros(left));
                sums[block + 1] = sums[block] + records;
                block++;
            }
        }
        return sums;
    }

    /**
     * Where each block begins when the records of all blocks stand one after the other; the last number is where they
     * end.
     */
    int[] beginnings() {
        return beginnings;
    }

    /** Where the line runs between keys that tell something and others. */
    BlockSizeLimit cut() {
        return cut;
    }

    /** The number of the block of a key, or {@link #NONE}. */
    int block(long key) {
        int bucket = Buckets.of(key, cut.shift());
        long word = telling[bucket / 64];
        long bit = 1L << bucket;
        return (word & bit) == 0 ? NONE : before[bucket / 64] + Long.bitCount(word & (bit - 1));
    }
}
