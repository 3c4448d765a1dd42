package id.pulang.linkage.kernels;

import java.nio.charset.StandardCharsets;

/**
 * Where the letters of a word stand, as one bit per place, for words of at most 64 letters. A table says it at once;
 * for one comparison only it is not worth making, and words of up to 16 letters, as nearly all in names are, are packed
 * into two machine words and looked through eight letters at a time.
 */
final class Letters {

    /** How many places one machine word has. */
    static final int PLACES = Long.SIZE;

    private static final int SLOTS = 256;
    private static final int PACKED = 16;
    private static final long EACH = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long GATHER = 0x0102040810204080L;

    private static final long[] NONE = {};

    private final long first;
    private final long second;
    private final long there;
    private final long[] table;

    private Letters(long first, long second, int length, long[] table) {
        this.first = first;
        this.second = second;
        this.there = length >= PLACES ? -1L : (1L << length) - 1;
        this.table = table;
    }

    /** The letters of a word as bytes; one of another script takes several. */
    static byte[] of(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a word that is compared with many; of one that is too long, nothing. */
    static Letters forMany(byte[] word) {
        return new Letters(0, 0, word.length, word.length > PLACES ? NONE : table(word));
    }

    /** Reads a word that is compared once. */
    static Letters forOne(byte[] word) {
        if (word.length > PACKED) {
            return forMany(word);
        }
        long first = 0;
        long second = 0;
        for (int i = 0; i < word.length; i++) {
            long letter = (word[i] & 0xFFL) << 8 * i;
            first |= i < Long.BYTES ? letter : 0;
            second |= i < Long.BYTES ? 0 : letter;
        }
        return new Letters(first, second, word.length, NONE);
    }

    /** The places at which a letter stands. */
    long places(byte letter) {
        int code = letter & 0xFF;
        if (table.length > 0) {
            return table[code];
        }
        long spread = code * EACH;
        long places = equal(first ^ spread);
        return (there > 0xFF ? places | equal(second ^ spread) << Long.BYTES : places) & there;
    }

    /** One bit for each byte that is zero: the high bits of those that are not are set, and the others gathered. */
    private static long equal(long bytes) {
        long zero = ~((bytes & LOW_BITS) + LOW_BITS | bytes | LOW_BITS);
        return (zero >>> 7) * GATHER >>> 56;
    }

    private static long[] table(byte[] word) {
        long[] table = new long[SLOTS];
        for (int i = 0; i < word.length; i++) {
            table[word[i] & 0xFF] |= 1L << i;
        }
        return table;
    }
}
