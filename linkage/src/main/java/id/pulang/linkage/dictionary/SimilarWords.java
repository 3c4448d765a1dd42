package id.pulang.linkage.dictionary;

import java.util.Arrays;

/** The words of one dictionary that agree with one word, in the order of their numbers. */
public final class SimilarWords {

    private static final int LEVEL_BITS = 2;
    private static final Similarity[] LEVELS = Similarity.values();

    private final long[] found;

    private SimilarWords(long[] found) {
        this.found = found;
    }

    /** No word at all. */
    public static SimilarWords none() {
        return new SimilarWords(new long[0]);
    }

    static long packed(int word, Similarity likeness) {
        return (long) word << LEVEL_BITS | likeness.ordinal();
    }

    /** Keeps the best agreement of each word. */
    static SimilarWords of(long[] packed, int size) {
        Arrays.sort(packed, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || packed[kept - 1] >> LEVEL_BITS != packed[i] >> LEVEL_BITS) {
                packed[kept++] = packed[i];
            }
        }
        return new SimilarWords(Arrays.copyOf(packed, kept));
    }

    /** The words that agree at least so well. */
    public SimilarWords upTo(Similarity least) {
        return new SimilarWords(Arrays.stream(found)
                .filter(each -> (each & LEVELS.length - 1) <= least.ordinal())
                .toArray());
    }

    /** How many words agree. */
    public int size() {
        return found.length;
    }

    /** The number of a word that agrees. */
    public int word(int at) {
        return (int) (found[at] >> LEVEL_BITS);
    }

    /** How well it agrees. */
    public Similarity likeness(int at) {
        return LEVELS[(int) found[at] & LEVELS.length - 1];
    }

    /** The place of a word among those that agree; negative when it does not. */
    public int placeOf(int word) {
        int low = 0;
        int high = found.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int at = (int) (found[middle] >> LEVEL_BITS);
            if (at == word) {
                return middle;
            }
            low = at < word ? middle + 1 : low;
            high = at < word ? high : middle - 1;
        }
        return -1;
    }
}
