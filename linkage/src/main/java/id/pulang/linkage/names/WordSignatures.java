package id.pulang.linkage.names;

import java.util.List;

/**
 * What must be known of two words to tell whether they could be one in some spelling, packed into one number a word,
 * because millions of pairs of words are looked at and nearly none of them could.
 */
final class WordSignatures {

    private static final int LENGTH_FROM = 32;
    private static final int FORM_FROM = 40;
    private static final int LONGEST = 127;
    private static final long FOREIGN = 1L << FORM_FROM - 1;

    private final List<Word> words;
    private final long[] shapes;

    WordSignatures(List<Word> words) {
        this.words = words;
        shapes = words.stream().mapToLong(WordSignatures::of).toArray();
    }

    private static long of(Word word) {
        long length = Math.min(LONGEST, word.reading().length());
        return (word.foreign() ? FOREIGN : 0)
                | (long) word.form().hashCode() << FORM_FROM
                | length << LENGTH_FROM
                | word.sounds() & 0xFFFF_FFFFL;
    }

    /** The same as {@link Word#couldBe}, by the numbers of the words. */
    boolean couldBe(int left, int right) {
        long one = shapes[left];
        long other = shapes[right];
        return near(one, other) || sameForm(one, other) && words.get(left).couldBe(words.get(right));
    }

    /** Which of the first of these words could be the same as this one, the first of them in the lowest bit. */
    int couldBe(int word, int[] others, int count) {
        long one = shapes[word];
        int could = 0;
        for (int at = 0; at < count; at++) {
            long other = shapes[others[at]];
            if (near(one, other) || sameForm(one, other) && words.get(word).couldBe(words.get(others[at]))) {
                could |= 1 << at;
            }
        }
        return could;
    }

    /**
     * Whether two words written together could be a third, by {@link Word#couldBeJoined}; all three in Latin letters.
     */
    boolean couldBeJoined(int first, int second, int whole) {
        long one = shapes[first];
        long other = shapes[second];
        long third = shapes[whole];
        return ((one | other | third) & FOREIGN) == 0
                && Word.couldBeJoined(length(one) + length(other), length(third), (int) ((one | other) ^ third));
    }

    private static boolean near(long one, long other) {
        int length = length(one);
        int otherLength = length(other);
        return ((one | other) & FOREIGN) != 0
                || length == 1
                || otherLength == 1
                || Word.near(length, otherLength, (int) (one ^ other));
    }

    private static boolean sameForm(long one, long other) {
        return (one ^ other) >>> FORM_FROM == 0;
    }

    private static int length(long shape) {
        return (int) (shape >>> LENGTH_FROM) & LONGEST;
    }
}
