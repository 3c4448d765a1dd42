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
import java.util.stream.Stream;

/**
 * The MinHash signature of a text: for each of 160 hash functions the least hash of its shingles of three words, so
 * that the share of places in which two signatures agree estimates how alike two texts are (Jaccard). The first 64 are
 * cut into 16 bands of 4, which earlier reports have alone, the others into 32 bands of 3: texts that are alike by 0.6
 * share a band in all but 1 of 10,000 cases. Source: A. Broder, On the resemblance and containment of documents (1997);
 * Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.
 */
final class MinHash {

    private static final Banding STEEP = new Banding(0, 16, 4);
    private static final Banding WIDE = new Banding(64, 32, 3);
    private static final int SHINGLE = 3;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long[] FACTORS = new long[WIDE.end()];
    private static final long[] SHIFTS = new long[WIDE.end()];
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]\\p{M}*");

    /** Scripts that put no blanks between words. */
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsKhmer}\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    static {
        for (int i = 0; i < FACTORS.length; i++) {
            FACTORS[i] = mix(GOLDEN * (2 * i + 1)) | 1;
            SHIFTS[i] = mix(GOLDEN * (2 * i + 2));
        }
    }

    private MinHash() {}

    /** How a part of a signature is cut: so many bands of so many rows, from a row on. */
    private record Banding(int from, int bands, int rows) {

        int end() {
            return from + bands * rows;
        }

        Stream<String> cut(long[] signature) {
            return IntStream.iterate(from, at -> at < end(), at -> at + rows)
                    .mapToObj(at -> Arrays.toString(Arrays.copyOfRange(signature, at, at + rows)));
        }
    }

    /** The words of a text, without case and signs: what stands between two blanks is one word. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(UNSEEN.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /**
     * How long a text is, in words; of scripts that put no blanks between words three letters, each with its marks, are
     * one.
     */
    static int length(String text) {
        List<String> words = words(text);
        long letters = words.stream()
                .filter(word -> UNSPACED.matcher(word).find())
                .mapToLong(word -> parts(word).count())
                .sum();
        long others =
                words.stream().filter(word -> !UNSPACED.matcher(word).find()).count();
        return (int) (others + letters / SHINGLE);
    }

    /** The letters of a word of a script without blanks, each with its marks; any other word as it is. */
    private static Stream<String> parts(String word) {
        return UNSPACED.matcher(word).find() ? LETTER.matcher(word).results().map(MatchResult::group) : Stream.of(word);
    }

    /** The shingles of a text, as hashes. */
    static Set<Long> shingles(String text) {
        return new HashSet<>(inOrder(text));
    }

    private static List<Long> inOrder(String text) {
        List<String> words = words(text).stream().flatMap(MinHash::parts).toList();
        return IntStream.rangeClosed(0, words.size() - SHINGLE)
                .mapToObj(at -> hash(String.join(" ", words.subList(at, at + SHINGLE))))
                .toList();
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
        return Stream.of(STEEP, WIDE).flatMap(each -> each.cut(least)).toList();
    }

    /** How alike two sets of shingles are: 1 where they are the same, 0 where they share none. */
    static double jaccard(Set<Long> one, Set<Long> other) {
        long shared = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /**
     * Whether one of two texts is the other with words added before it, behind it, or each by one of them: what they
     * share from its first to its last shingle is alike by so much, and at neither end does each say something else.
     */
    static boolean isAddedTo(String one, String other, double alike) {
        List<Long> first = inOrder(one);
        List<Long> second = inOrder(other);
        List<Long> shared = shared(first, Set.copyOf(second));
        List<Long> sharedToo = shared(second, Set.copyOf(first));
        return !shared.isEmpty()
                && (first.getFirst().equals(shared.getFirst())
                        || second.getFirst().equals(sharedToo.getFirst()))
                && (first.getLast().equals(shared.getLast()) || second.getLast().equals(sharedToo.getLast()))
                && jaccard(Set.copyOf(shared), Set.copyOf(sharedToo)) >= alike;
    }

    /** From the first shingle that the other text has as well to the last one. */
    private static List<Long> shared(List<Long> shingles, Set<Long> other) {
        int[] places = IntStream.range(0, shingles.size())
                .filter(at -> other.contains(shingles.get(at)))
                .toArray();
        return places.length == 0 ? List.of() : shingles.subList(places[0], places[places.length - 1] + 1);
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
