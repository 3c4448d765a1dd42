package id.pulang.linkage.kernels;

import java.util.Arrays;

/**
 * How many slips lead from one word to another: a letter missing, added, replaced, or two neighbours exchanged, none of
 * them edited twice (optimal string alignment). Words of up to 64 letters go by the bit-parallel method of H. Hyyrö, "A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003);
 * longer ones by the plain table.
 *
 * <p>Words are meant to be of the letters a to z and 0 to 9, into which whoever calls has folded everything that can
 * be; a letter of another script counts as several.
 */
public final class EditDistance {

    private final byte[] word;
    private final Letters spelt;

    private EditDistance(byte[] word, Letters spelt) {
        this.word = word;
        this.spelt = spelt;
    }

    /** Prepares to compare this word with many. */
    public static EditDistance from(String word) {
        byte[] letters = Letters.of(word);
        return new EditDistance(letters, Letters.forMany(letters));
    }

    /** Prepares to compare this word with many. */
    public static EditDistance from(byte[] word) {
        return new EditDistance(word.clone(), Letters.forMany(word));
    }

    private static EditDistance once(byte[] word) {
        return new EditDistance(word, Letters.forOne(word));
    }

    /** The distance between two words. */
    public static int between(String left, String right) {
        return between(Letters.of(left), Letters.of(right));
    }

    /** The distance between two words. */
    public static int between(byte[] left, byte[] right) {
        boolean leftIsShorter = left.length <= right.length;
        return once(leftIsShorter ? left : right).to(leftIsShorter ? right : left);
    }

    /** Whether two words are at most so many slips apart. */
    public static boolean within(String left, String right, int limit) {
        byte[] one = Letters.of(left);
        byte[] other = Letters.of(right);
        return Math.abs(one.length - other.length) <= limit && once(one).within(other, limit);
    }

    /** The distance between two words, or one more than the limit when it is above. */
    public static int upTo(String left, String right, int limit) {
        byte[] one = Letters.of(left);
        byte[] other = Letters.of(right);
        boolean far = Math.abs(one.length - other.length) > limit;
        return far ? limit + 1 : Math.min(limit + 1, once(one).upTo(other, 0, other.length, limit));
    }

    /** The distance to another word. */
    public int to(String other) {
        return to(Letters.of(other));
    }

    /** The distance to another word. */
    public int to(byte[] other) {
        return to(other, 0, other.length);
    }

    /** The distance to the word that stands in a larger array. */
    public int to(byte[] letters, int start, int end) {
        return upTo(letters, start, end, Integer.MAX_VALUE - Letters.PLACES);
    }

    /** Whether another word is at most so many slips away. */
    public boolean within(byte[] other, int limit) {
        return within(other, 0, other.length, limit);
    }

    /** Whether the word that stands in a larger array is at most so many slips away. */
    public boolean within(byte[] letters, int start, int end, int limit) {
        return Math.abs(end - start - word.length) <= limit && upTo(letters, start, end, limit) <= limit;
    }

    /** The distance, or some number above the limit as soon as it is certain to be above. */
    private int upTo(byte[] letters, int start, int end, int limit) {
        if (word.length == 0 || start == end) {
            return word.length + end - start;
        }
        return word.length <= Letters.PLACES
                ? inBits(letters, start, end, limit)
                : inTable(Arrays.copyOfRange(letters, start, end));
    }

    /** Names as in the paper: a column's rises (vp) and falls (vn), a row's (hp, hn), and the zero diagonal (d0). */
    private int inBits(byte[] letters, int start, int end, int limit) {
        long last = 1L << (word.length - 1);
        long vp = -1;
        long vn = 0;
        long d0 = 0;
        long before = 0;
        int distance = word.length;
        for (int i = start; i < end; i++) {
            long match = spelt.places(letters[i]);
            d0 = (match & vp) + vp ^ vp | match | vn | (~d0 & match) << 1 & before;
            long hp = vn | ~(d0 | vp);
            long hn = d0 & vp;
            distance += (hp & last) != 0 ? 1 : 0;
            distance -= (hn & last) != 0 ? 1 : 0;
            if (distance - (end - i - 1) > limit) {
                return limit + 1;
            }
            hp = hp << 1 | 1;
            vp = hn << 1 | ~(d0 | hp);
            vn = hp & d0;
            before = match;
        }
        return distance;
    }

    private int inTable(byte[] other) {
        int[] beforeLast = new int[other.length + 1];
        int[] last = new int[other.length + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= word.length; i++) {
            int[] row = new int[other.length + 1];
            row[0] = i;
            for (int j = 1; j <= other.length; j++) {
                int straight = last[j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.min(straight, 1 + Math.min(last[j], row[j - 1]));
                if (exchanged(other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length];
    }

    private boolean exchanged(byte[] other, int i, int j) {
        return i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1];
    }
}
