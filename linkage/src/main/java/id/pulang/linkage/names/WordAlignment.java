package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.TokenAlignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The best way to lay the words of one name beside those of another: strongest pairs first, each word once. One object
 * serves many pairs of names, one after the other, without making others.
 */
final class WordAlignment {

    private static final int MOST_WORDS = 16;
    private static final int LOOSE = -1;

    private final Vocabulary vocabulary;
    private final LevelCache known;
    private final WordRuns runs;
    private final WordWeights weights;
    private final int[] partnerOfLeft = new int[MOST_WORDS];
    private final int[] partnerOfRight = new int[MOST_WORDS];
    private final double[] worth = new double[MOST_WORDS * MOST_WORDS];
    private final ComparisonLevel[] levels = new ComparisonLevel[MOST_WORDS * MOST_WORDS];

    /** Where the words stand that could be one, as places in the two tables, and how many such places there are. */
    private final int[] alike = new int[MOST_WORDS * MOST_WORDS];

    private int alikes;
    private int[] left = {};
    private int[] right = {};
    private int lefts;
    private int rights;
    private double pairedBits;
    private int pairs;
    private ComparisonLevel worst = ComparisonLevel.SAME;

    WordAlignment(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = new LevelCache(vocabulary);
        this.runs = new WordRuns(vocabulary);
        this.weights = new WordWeights(vocabulary);
    }

    /** Lays the words of two names beside each other; words after the sixteenth are not looked at. */
    void lay(int[] wordsOfLeft, int[] wordsOfRight) {
        left = wordsOfLeft;
        right = wordsOfRight;
        lefts = Math.min(MOST_WORDS, left.length);
        rights = Math.min(MOST_WORDS, right.length);
        Arrays.fill(partnerOfLeft, 0, lefts, LOOSE);
        Arrays.fill(partnerOfRight, 0, rights, LOOSE);
        pairedBits = 0;
        pairs = 0;
        worst = ComparisonLevel.SAME;
        weighAll();
        pairStrongestFirst();
        if (lefts != rights) {
            pairJoinedWords();
        }
        if (vocabulary.foreign()) {
            pairRuns();
        }
    }

    /** Whether no word has a partner. */
    boolean nothingInCommon() {
        return pairs == 0;
    }

    /** How often a loose word on one side stands against a loose word on the other. */
    int conflicts() {
        return Math.min(looseCount(partnerOfLeft, lefts), looseCount(partnerOfRight, rights));
    }

    /** Whether all words have partners. */
    boolean complete() {
        return looseCount(partnerOfLeft, lefts) + looseCount(partnerOfRight, rights) == 0;
    }

    /** Whether the longer name begins with a word that the shorter, of two words or more, does not hold. */
    boolean firstWordLeftOut() {
        if (Math.min(lefts, rights) < 2) {
            return false;
        }
        boolean ofLeft = partnerOfLeft[0] == LOOSE && says(left[0]);
        return ofLeft || partnerOfRight[0] == LOOSE && says(right[0]);
    }

    /** Whether two words without partners, one on each side, may be one word, written badly. */
    boolean contradictsBySlips() {
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                if (free(i, j) && weights.garbled(left[i], right[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean says(int word) {
        return !NameVariants.oftenLeftOut(vocabulary.wordOf(word));
    }

    /** The least level among the pairs. */
    ComparisonLevel worst() {
        return worst;
    }

    /** What pairs and loose words are worth together. */
    double bits() {
        double bits = pairedBits;
        boolean conflict = conflicts() > 0;
        for (int i = 0; i < lefts; i++) {
            bits += partnerOfLeft[i] == LOOSE ? weights.loose(left[i], conflict) : 0;
        }
        for (int j = 0; j < rights; j++) {
            bits += partnerOfRight[j] == LOOSE ? weights.loose(right[j], conflict) : 0;
        }
        return bits;
    }

    /** Whether the partners stand in the same order on both sides. */
    boolean inOrder() {
        int last = LOOSE;
        for (int i = 0; i < lefts; i++) {
            if (partnerOfLeft[i] != LOOSE && partnerOfLeft[i] < last) {
                return false;
            }
            last = Math.max(last, partnerOfLeft[i]);
        }
        return true;
    }

    /** The pairs and then the loose words, in the order of the left name. */
    List<TokenAlignment> alignments() {
        boolean conflict = conflicts() > 0;
        var alignments = new ArrayList<TokenAlignment>();
        for (int i = 0; i < lefts; i++) {
            if (partnerOfLeft[i] != LOOSE && partnerOfRight[partnerOfLeft[i]] == i) {
                alignments.add(alignment(i, partnerOfLeft[i]));
            }
        }
        for (int i = 0; i < lefts; i++) {
            if (partnerOfLeft[i] == LOOSE) {
                double bits = weights.loose(left[i], conflict);
                alignments.add(new TokenAlignment(word(left[i]), null, ComparisonLevel.ONE_SIDE_ONLY, bits));
            }
        }
        for (int j = 0; j < rights; j++) {
            if (partnerOfRight[j] == LOOSE) {
                double bits = weights.loose(right[j], conflict);
                alignments.add(new TokenAlignment(null, word(right[j]), ComparisonLevel.ONE_SIDE_ONLY, bits));
            }
        }
        return alignments;
    }

    /** Words that are written as one on the other side stand in one pair. */
    private TokenAlignment alignment(int i, int j) {
        String ofLeft = joined(left, lefts, partnerOfLeft, j);
        String ofRight = joined(right, rights, partnerOfRight, i);
        return new TokenAlignment(ofLeft, ofRight, levels[at(i, j)], worth[at(i, j)]);
    }

    private String joined(int[] words, int count, int[] partners, int partner) {
        var joined = new StringJoiner(" ");
        for (int place = 0; place < count; place++) {
            if (partners[place] == partner) {
                joined.add(word(words[place]));
            }
        }
        return joined.toString();
    }

    /** Nearly no two words have anything in common, and those that have not are told apart many at a time. */
    private void weighAll() {
        alikes = 0;
        for (int i = 0; i < lefts; i++) {
            for (int rest = vocabulary.couldBe(left[i], right, rights); rest != 0; rest &= rest - 1) {
                weigh(i, Integer.numberOfTrailingZeros(rest));
            }
        }
    }

    private void weigh(int i, int j) {
        ComparisonLevel level = weights.ofTwoNames(left[i], right[j], known.level(left[i], right[j]));
        if (level != ComparisonLevel.DIFFERENT) {
            levels[at(i, j)] = level;
            worth[at(i, j)] = weights.paired(left[i], right[j], level);
            alike[alikes++] = at(i, j);
        }
    }

    private void pairStrongestFirst() {
        int most = Math.min(lefts, rights);
        for (int best = strongest(); pairs < most && best != LOOSE; best = strongest()) {
            pair(best / MOST_WORDS, best % MOST_WORDS, levels[best], worth[best]);
        }
    }

    /** The place of the strongest pair of words without partners; of equal ones the first. */
    private int strongest() {
        int best = LOOSE;
        double bits = 0;
        for (int next = 0; next < alikes; next++) {
            int at = alike[next];
            if (worth[at] > bits && free(at / MOST_WORDS, at % MOST_WORDS)) {
                best = at;
                bits = worth[at];
            }
        }
        return best;
    }

    private static int at(int i, int j) {
        return i * MOST_WORDS + j;
    }

    private boolean free(int i, int j) {
        return partnerOfLeft[i] == LOOSE && partnerOfRight[j] == LOOSE;
    }

    private void pair(int i, int j, ComparisonLevel level, double bits) {
        partnerOfLeft[i] = j;
        partnerOfRight[j] = i;
        levels[at(i, j)] = level;
        worth[at(i, j)] = bits;
        pairedBits += bits;
        pairs++;
        worst = level.compareTo(worst) > 0 ? level : worst;
    }

    private void pairJoinedWords() {
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                if (free(i, j) && i + 1 < lefts && free(i + 1, j) && joined(left[i], left[i + 1], right[j])) {
                    partnerOfLeft[i + 1] = j;
                    pair(i, j, ComparisonLevel.JOINED_WORDS, weights.joined(right[j]));
                }
                if (free(i, j) && j + 1 < rights && free(i, j + 1) && joined(right[j], right[j + 1], left[i])) {
                    partnerOfRight[j + 1] = i;
                    pair(i, j, ComparisonLevel.JOINED_WORDS, weights.joined(left[i]));
                }
            }
        }
    }

    private void pairRuns() {
        for (WordRuns.Run run = nextRun(); run != null; run = nextRun()) {
            int i = Integer.numberOfTrailingZeros(run.lefts());
            int j = Integer.numberOfTrailingZeros(run.rights());
            pair(i, j, ComparisonLevel.JOINED_WORDS, Math.max(Parameters.WORD_LEAST, run.rarity() - 1));
            take(partnerOfLeft, run.lefts(), j);
            take(partnerOfRight, run.rights(), i);
        }
    }

    private WordRuns.@Nullable Run nextRun() {
        return runs.best(left, looseOf(partnerOfLeft, lefts), right, looseOf(partnerOfRight, rights));
    }

    private static void take(int[] partners, int places, int partner) {
        for (int rest = places; rest != 0; rest &= rest - 1) {
            partners[Integer.numberOfTrailingZeros(rest)] = partner;
        }
    }

    private static int looseCount(int[] partners, int words) {
        return Integer.bitCount(looseOf(partners, words));
    }

    private static int looseOf(int[] partners, int words) {
        int loose = 0;
        for (int i = 0; i < words; i++) {
            loose |= partners[i] == LOOSE ? 1 << i : 0;
        }
        return loose;
    }

    private boolean joined(int first, int second, int whole) {
        if (!vocabulary.couldBeJoined(first, second, whole)) {
            return false;
        }
        return WordComparison.soundAlike(Word.of(word(first) + word(second)), vocabulary.wordOf(whole));
    }

    private String word(int number) {
        return vocabulary.word(number);
    }
}
