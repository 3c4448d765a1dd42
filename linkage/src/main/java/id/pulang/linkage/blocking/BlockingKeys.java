package id.pulang.linkage.blocking;

import java.util.Arrays;

/**
 * What a record can be found by: single statements (a word of the name, a year of birth, a postcode) and every two of
 * them together, so that a common word becomes telling beside a place or a year. One object serves many records.
 */
public final class BlockingKeys {

    private static final int MOST = 40;

    private final long[] statements = new long[MOST];
    private final int[] topics = new int[MOST];
    private int count;
    private int topic;

    /** Forgets the last record. */
    public void clear() {
        count = 0;
        topic = 0;
    }

    /** Begins another topic: statements of one topic are not put together, because one follows from the other. */
    public void nextTopic() {
        topic++;
    }

    /**
     * Adds a statement of the present topic.
     *
     * @param kind tells statements of different sorts apart
     */
    public void add(int kind, long value) {
        if (count < MOST) {
            statements[count] = mix(value + mix(kind));
            topics[count++] = topic;
        }
    }

    /** Adds words or a code. */
    public void add(int kind, String value) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001B3L;
        }
        add(kind, hash);
    }

    /** The bucket of each key, for whoever counts and lays them together elsewhere. */
    public long[] buckets(BlockSizeLimit cut) {
        long[] keys = new long[count * (count + 1) / 2];
        int written = write(keys);
        for (int i = 0; i < written; i++) {
            keys[i] = cut.bucket(keys[i]);
        }
        return Arrays.copyOf(keys, written);
    }

    /** Writes all keys and returns how many they are. */
    int write(long[] keys) {
        int written = 0;
        for (int i = 0; i < count; i++) {
            keys[written++] = statements[i];
            for (int j = i + 1; j < count; j++) {
                if (topics[i] != topics[j]) {
                    keys[written++] = mix(statements[i] + statements[j]);
                }
            }
        }
        return written;
    }

    /** The most keys that one record can have. */
    static int most() {
        return MOST * (MOST + 1) / 2;
    }

    /** The finisher of splitmix64 (G. Steele and others, 2014). */
    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
