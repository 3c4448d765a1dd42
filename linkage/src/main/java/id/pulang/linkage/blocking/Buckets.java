package id.pulang.linkage.blocking;

/** How many records have a key in each bucket; buckets that very many share are not told apart. */
final class Buckets {

    /** The highest number that is counted. */
    static final int MANY = 255;

    private final int shift;
    private final byte[] counts;

    /** Two to four buckets for each of so many keys. */
    Buckets(long keys) {
        shift = Math.max(64 - 27, Long.numberOfLeadingZeros(Math.max(1_024, keys)) - 1);
        counts = new byte[1 << (64 - shift)];
    }

    private Buckets(int shift) {
        this.shift = shift;
        counts = new byte[1 << (64 - shift)];
    }

    /** As many buckets, all of them empty. */
    Buckets empty() {
        return new Buckets(shift);
    }

    int size() {
        return counts.length;
    }

    /** The bucket into which a key falls. */
    int of(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    }

    void add(long key) {
        int bucket = of(key);
        if (counts[bucket] != (byte) MANY) {
            counts[bucket]++;
        }
    }

    void addAll(Buckets others) {
        for (int bucket = 0; bucket < counts.length; bucket++) {
            counts[bucket] = (byte) Math.min(MANY, count(bucket) + others.count(bucket));
        }
    }

    int count(int bucket) {
        return counts[bucket] & MANY;
    }
}
