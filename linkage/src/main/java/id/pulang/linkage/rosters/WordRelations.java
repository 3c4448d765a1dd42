package id.pulang.linkage.rosters;

import id.pulang.linkage.dictionary.Dictionary;
import id.pulang.linkage.dictionary.Similarity;
import id.pulang.linkage.names.NameTokens;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which words agree, and what that is worth: found once for all different words, so that names are compared by numbers.
 * Words agree from both sides alike; single letters are initials and agree with none here.
 */
final class WordRelations {

    /** What it costs that two words are written as one. */
    static final double FOR_JOINING = 1;

    private static final double[] LOST = {0.2, 0.9, 2.5, 5};
    private static final double[] SHARE_OF_HOLDERS = {1, 1, 0.3, 0};
    private static final double LEAST = 0.3;
    private static final double NAMES_AT_LARGE = 1_000;
    private static final int LEVEL_BITS = 2;
    private static final int LEVELS = Similarity.values().length;

    private final int[] starts;
    private final int[] partners;
    private final float[] bits;
    private final double[] rarity;

    WordRelations(Dictionary dictionary, int[] holders, int names) {
        long[] relations = relations(dictionary);
        starts = new int[dictionary.size() + 1];
        for (long relation : relations) {
            starts[left(relation) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        partners = Arrays.stream(relations).mapToInt(WordRelations::right).toArray();
        rarity = rarity(dictionary, relations, holders, names);
        bits = new float[partners.length];
        for (int i = 0; i < bits.length; i++) {
            double rarer = Math.min(rarity[left(relations[i])], rarity[partners[i]]);
            bits[i] = (float) Math.max(LEAST, rarer - LOST[level(relations[i])]);
        }
    }

    /** Where the partners of a word begin; those of the next word begin where they end. */
    int start(int word) {
        return starts[word];
    }

    int partner(int at) {
        return partners[at];
    }

    float bits(int at) {
        return bits[at];
    }

    /** What it is worth that a word is written as two on the other side. */
    float joinedBits(int word) {
        return (float) Math.max(LEAST, rarity[word] - LOST[Similarity.ALIKE.ordinal()] - FOR_JOINING);
    }

    /** All pairs of words that agree, from both sides, sorted, each with its best level. */
    private static long[] relations(Dictionary dictionary) {
        long[] both = IntStream.range(0, dictionary.size())
                .parallel()
                .filter(word -> dictionary.length(word) > 1)
                .mapToObj(word -> ofWord(dictionary, word))
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.sort(both);
        int kept = 0;
        for (long relation : both) {
            if (kept == 0 || both[kept - 1] >> LEVEL_BITS != relation >> LEVEL_BITS) {
                both[kept++] = relation;
            }
        }
        return Arrays.copyOf(both, kept);
    }

    private static long[] ofWord(Dictionary dictionary, int word) {
        var found = dictionary.like(dictionary.word(word));
        return IntStream.range(0, found.size())
                .filter(i -> dictionary.length(found.word(i)) > 1)
                .mapToObj(i -> {
                    int level = found.likeness(i).ordinal();
                    return LongStream.of(packed(word, found.word(i), level), packed(found.word(i), word, level));
                })
                .flatMapToLong(each -> each)
                .toArray();
    }

    private static double[] rarity(Dictionary dictionary, long[] relations, int[] holders, int names) {
        double[] alike = new double[dictionary.size()];
        for (long relation : relations) {
            alike[left(relation)] += SHARE_OF_HOLDERS[level(relation)] * holders[right(relation)];
        }
        return IntStream.range(0, alike.length)
                .mapToDouble(word -> {
                    double atLarge = NAMES_AT_LARGE * NameTokens.share(dictionary.word(word));
                    return Math.log((names + NAMES_AT_LARGE) / (alike[word] + atLarge)) / Math.log(2);
                })
                .toArray();
    }

    private static long packed(int left, int right, int level) {
        return ((long) left << Integer.SIZE | (long) right << LEVEL_BITS) | level;
    }

    private static int left(long relation) {
        return (int) (relation >> Integer.SIZE);
    }

    private static int right(long relation) {
        return (int) relation >>> LEVEL_BITS;
    }

    private static int level(long relation) {
        return (int) relation & LEVELS - 1;
    }
}
