package id.pulang.linkage.kernels;

/**
 * How alike two words are, from 0 (no letter in common) to 1 (equal), with weight on their beginnings.
 *
 * <p>Libraries differ in details, so the definition is fixed here: it is that of {@code JaroWinklerSimilarity} in
 * Apache Commons Text 1.13. Let {@code range} be half the length of the longer word, less one, at least zero. Going
 * from left to right, each letter matches the first equal letter of the other word that is free and at most
 * {@code range} places away. With {@code m} matches and {@code h} places at which the two rows of matched letters
 * differ, {@code j = (m/|left| + m/|right| + (m - h/2)/m) / 3}; {@code h/2} is not rounded. From {@code j >= 0.7} on, a
 * common beginning of {@code p <= 4} letters adds {@code 0.1 p (1 - j)}. Two empty words are equal.
 *
 * <p>Words of up to 64 letters are compared with one bit a place, as RapidFuzz does; words are meant to be of the
 * letters a to z and 0 to 9, and a letter of another script counts as several.
 */
public final class JaroWinkler {

    private static final double BOOSTED_FROM = 0.7;
    private static final double BOOST = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private final byte[] word;
    private final Letters spelt;

    private JaroWinkler(byte[] word, Letters spelt) {
        this.word = word;
        this.spelt = spelt;
    }

    /** Prepares to compare this word with many. */
    public static JaroWinkler from(String word) {
        byte[] letters = Letters.of(word);
        return new JaroWinkler(letters, Letters.forMany(letters));
    }

    /** Prepares to compare this word with many. */
    public static JaroWinkler from(byte[] word) {
        return new JaroWinkler(word.clone(), Letters.forMany(word));
    }

    /** How alike two words are. */
    public static double between(String left, String right) {
        return between(Letters.of(left), Letters.of(right));
    }

    /** How alike two words are. */
    public static double between(byte[] left, byte[] right) {
        return new JaroWinkler(left, Letters.forOne(left)).to(right);
    }

    /** How alike another word is. */
    public double to(String other) {
        return to(Letters.of(other));
    }

    /** How alike another word is. */
    public double to(byte[] other) {
        if (word.length == 0 || other.length == 0) {
            return word.length == other.length ? 1 : 0;
        }
        int range = Math.max(Math.max(word.length, other.length) / 2 - 1, 0);
        return word.length <= Letters.PLACES && other.length <= Letters.PLACES
                ? inBits(other, range)
                : inFlags(other, range);
    }

    private double inBits(byte[] other, int range) {
        long here = 0;
        long there = 0;
        // the places within reach of the letter, which move on with it
        long window = (2L << range) - 1;
        for (int i = 0; i < other.length; i++) {
            long free = spelt.places(other[i]) & window & ~here;
            here |= free & -free;
            there |= free == 0 ? 0 : 1L << i;
            window = window << 1 | (i < range ? 1 : 0);
        }
        int matches = Long.bitCount(here);
        return matches == 0 ? 0 : similarity(other, matches, outOfOrder(other, here, there));
    }

    private int outOfOrder(byte[] other, long here, long there) {
        int differing = 0;
        long left = here;
        long right = there;
        while (left != 0) {
            boolean same = word[Long.numberOfTrailingZeros(left)] == other[Long.numberOfTrailingZeros(right)];
            differing += same ? 0 : 1;
            left &= left - 1;
            right &= right - 1;
        }
        return differing;
    }

    private double inFlags(byte[] other, int range) {
        boolean[] here = new boolean[word.length];
        byte[] matched = new byte[other.length];
        int matches = 0;
        for (int i = 0; i < other.length; i++) {
            for (int j = Math.max(0, i - range); j < Math.min(word.length, i + range + 1); j++) {
                if (!here[j] && word[j] == other[i]) {
                    here[j] = true;
                    matched[matches++] = other[i];
                    break;
                }
            }
        }
        return matches == 0 ? 0 : similarity(other, matches, outOfOrder(here, matched));
    }

    private int outOfOrder(boolean[] here, byte[] matched) {
        int differing = 0;
        int next = 0;
        for (int j = 0; j < word.length; j++) {
            if (here[j] && word[j] != matched[next++]) {
                differing++;
            }
        }
        return differing;
    }

    private double similarity(byte[] other, double matches, int outOfOrder) {
        double jaro = (matches / word.length + matches / other.length + (matches - outOfOrder / 2.0) / matches) / 3;
        return jaro < BOOSTED_FROM ? jaro : jaro + BOOST * commonBeginning(other) * (1 - jaro);
    }

    private int commonBeginning(byte[] other) {
        int longest = Math.min(LONGEST_PREFIX, Math.min(word.length, other.length));
        int prefix = 0;
        while (prefix < longest && word[prefix] == other[prefix]) {
            prefix++;
        }
        return prefix;
    }
}
