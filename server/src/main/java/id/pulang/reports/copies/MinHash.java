package id.pulang.reports.copies;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The MinHash signature of a text: for each of 64 hash functions the least hash of its shingles of three words, so that
 * the share of places in which two signatures agree estimates how alike two texts are (Jaccard). Cut into 16 bands of
 * 4, texts that are alike by 0.85 share a band in all but 1 of 100,000 cases. Source: A. Broder, On the resemblance and
 * containment of documents (1997); Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.
 */
final class MinHash {

    static final int BANDS = 16;

    private static final int ROWS = 4;
    private static final int SHINGLE = 3;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long[] FACTORS = new long[BANDS * ROWS];
    private static final long[] SHIFTS = new long[BANDS * ROWS];
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    static {
        for (int i = 0; i < FACTORS.length; i++) {
            FACTORS[i] = mix(GOLDEN * (2 * i + 1)) | 1;
            SHIFTS[i] = mix(GOLDEN * (2 * i + 2));
        }
    }

    private MinHash() {}

    /**
     * The words of a text, without case and signs. What stands between two blanks is one word, so that texts of scripts
     * without blanks, such as Khmer or Chinese, have few, and are hardly ever told to be copies.
     */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(UNSEEN.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The shingles of a text, as hashes. */
    static Set<Long> shingles(String text) {
        List<String> words = words(text);
        var shingles = new HashSet<Long>();
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            shingles.add(hash(String.join(" ", words.subList(at, at + SHINGLE))));
        }
        return shingles;
    }

    /** The bands of the signature of a set of shingles, each as text. */
    static List<String> bands(Set<Long> shingles) {
        long[] least = new long[FACTORS.length];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mix(shingle * FACTORS[i] + SHIFTS[i]));
            }
        }
        return IntStream.range(0, BANDS)
                .mapToObj(band -> Arrays.toString(Arrays.copyOfRange(least, band * ROWS, (band + 1) * ROWS)))
                .toList();
    }

    /** How alike two sets of shingles are: 1 where they are the same, 0 where they share none. */
    static double jaccard(Set<Long> one, Set<Long> other) {
        long shared = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** FNV-1a over the letters, mixed. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** The finisher of splitmix64 (G. Steele and others, 2014). */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
