package id.pulang.linkage.names;

import java.util.List;

/**
 * What must be known of two words to tell whether they could be one in some spelling, packed into one number a word,
 * because millions of pairs of words are looked at and nearly none of them could.
 */
final class Shapes {

    private static final int LENGTH_FROM = 32;
    private static final int FORM_FROM = 40;
    private static final int LONGEST = 255;

    private final List<Word> words;
    private final long[] shapes;

    Shapes(List<Word> words) {
        this.words = words;
        shapes = words.stream().mapToLong(Shapes::of).toArray();
    }

    private static long of(Word word) {
        long length = Math.min(LONGEST, word.text().length());
        return (long) word.form().hashCode() << FORM_FROM | length << LENGTH_FROM | word.sounds() & 0xFFFF_FFFFL;
    }

    /** The same as {@link Word#couldBe}, by the numbers of the words. */
    boolean couldBe(int left, int right) {
        long one = shapes[left];
        long other = shapes[right];
        int length = length(one);
        int otherLength = length(other);
        if (length == 1 || otherLength == 1 || Word.near(length, otherLength, (int) (one ^ other))) {
            return true;
        }
        return (one ^ other) >>> FORM_FROM == 0 && words.get(left).couldBe(words.get(right));
    }

    private static int length(long shape) {
        return (int) (shape >>> LENGTH_FROM) & LONGEST;
    }
}
