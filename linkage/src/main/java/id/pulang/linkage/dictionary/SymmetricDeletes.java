package id.pulang.linkage.dictionary;

import java.util.function.IntConsumer;

/**
 * The marks under which words that are a few slips apart meet: whatever remains of the beginning of a word when as many
 * letters are left out as slips are allowed. Two words within the limit always share one. After W. Garbe's symmetric
 * delete method (SymSpell), which looks at the beginning only as well.
 */
final class SymmetricDeletes {

    private static final int BEGINNING = 7;
    private static final int SHORTEST_WITH_ONE = 2;
    private static final int SHORTEST_WITH_TWO = 7;
    private static final int NONE = -1;

    private SymmetricDeletes() {}

    /** How many slips a word of this length may have and still be recognised. */
    static int slips(int length) {
        if (length < SHORTEST_WITH_ONE) {
            return 0;
        }
        return length < SHORTEST_WITH_TWO ? 1 : 2;
    }

    /** Hands over the marks of a word, some perhaps twice. */
    static void each(byte[] word, IntConsumer marks) {
        int length = Math.min(BEGINNING, word.length);
        int slips = slips(word.length);
        marks.accept(beginning(word));
        for (int i = 0; i < length && slips > 0; i++) {
            marks.accept(mark(word, length, i, NONE));
            for (int j = i + 1; j < length && slips > 1; j++) {
                marks.accept(mark(word, length, i, j));
            }
        }
    }

    /** The mark of a word of which nothing is left out. */
    static int beginning(byte[] word) {
        return mark(word, Math.min(BEGINNING, word.length), NONE, NONE);
    }

    /** The mark of the whole of a word, apart from those of beginnings. */
    static int whole(byte[] word) {
        return mixed(mark(word, word.length, NONE, NONE) ^ 0x5bd1e995);
    }

    private static int mark(byte[] word, int length, int without, int norThis) {
        int mark = 0;
        for (int i = 0; i < length; i++) {
            if (i != without && i != norThis) {
                mark = mark * 0x01000193 + word[i];
            }
        }
        return mixed(mark);
    }

    /** The finishing steps of MurmurHash3, so that the upper bits depend on all letters. */
    private static int mixed(int mark) {
        int mixed = (mark ^ mark >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
