package id.pulang.linkage.blocking;

/**
 * Where the line runs between keys that tell something and keys that too many share.
 *
 * @param shift by how many bits the number of a key is shortened to that of its bucket
 * @param largest the most records that may share a key that tells something
 */
public record BlockSizeLimit(int shift, int largest) {

    /** As many buckets for each record among more records as there are among so many. */
    public BlockSizeLimit among(long more, long records) {
        long times = Math.max(1, Math.ceilDiv(more, Math.max(1, records)));
        return new BlockSizeLimit(shift - (Long.SIZE - Long.numberOfLeadingZeros(times - 1)), largest);
    }

    /** The same buckets, with another line between them. */
    public BlockSizeLimit sharedByAtMost(int most) {
        return new BlockSizeLimit(shift, most);
    }

    /** The bucket into which a key falls. */
    long bucket(long key) {
        return key * 0x9E3779B97F4A7C15L >>> shift;
    }
}
