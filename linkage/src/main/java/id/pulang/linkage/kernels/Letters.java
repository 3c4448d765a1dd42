package id.pulang.linkage.kernels;

import java.nio.charset.StandardCharsets;

/** Where the letters of a word stand, as one bit per place, for words of at most 64 letters. */
final class Letters {

    /** How many places one machine word has. */
    static final int PLACES = Long.SIZE;

    private static final int SLOTS = 256;

    private Letters() {}

    /** The letters of a word as bytes; one of another script takes several. */
    static byte[] of(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    /** For each letter the places at which it stands. */
    static long[] places(byte[] word) {
        long[] places = new long[SLOTS];
        for (int i = 0; i < word.length; i++) {
            places[slot(word[i])] |= 1L << i;
        }
        return places;
    }

    /** The slot of a letter. */
    static int slot(byte letter) {
        return letter & 0xFF;
    }
}
