package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that stand as one in one script and as several in another: Burmese and Chinese names are written without
 * blanks, and clerks part what they hear as they like. For one thread.
 */
final class WordRuns {

    private static final int LONGEST = 5;

    private final Vocabulary vocabulary;
    private final SpokenRuns spoken;

    WordRuns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.spoken = new SpokenRuns(vocabulary);
    }

    /**
     * Words of both sides that are one, as bits for their places.
     *
     * @param level how well they agree, spoken together
     * @param rarity how much the commonest of them says, in bits
     */
    record Run(int lefts, int rights, ComparisonLevel level, double rarity) {

        private Run turned() {
            return new Run(rights, lefts, level, rarity);
        }
    }

    /** The best run among words without partners, which are given as bits for their places; null if there is none. */
    @Nullable
    Run best(int[] left, int looseLefts, int[] right, int looseRights) {
        boolean met = looseLefts != 0 && looseRights != 0;
        return met && (foreign(left, looseLefts) || foreign(right, looseRights))
                ? bestOf(left, looseLefts, right, looseRights)
                : null;
    }

    private @Nullable Run bestOf(int[] left, int looseLefts, int[] right, int looseRights) {
        Run best = oneAndSeveral(left, looseLefts, right, looseRights);
        Run turned = oneAndSeveral(right, looseRights, left, looseLefts);
        best = better(best, turned == null ? null : turned.turned());
        boolean several = Integer.bitCount(looseLefts) > 1 && Integer.bitCount(looseRights) > 1;
        return best == null && several ? run(left, looseLefts, right, looseRights) : best;
    }

    private boolean foreign(int[] words, int loose) {
        for (int rest = loose; rest != 0; rest &= rest - 1) {
            if (vocabulary.foreign(words[Integer.numberOfTrailingZeros(rest)])) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Run oneAndSeveral(int[] one, int looseOnes, int[] several, int looseSeverals) {
        Run best = null;
        for (int rest = looseOnes; rest != 0; rest &= rest - 1) {
            int place = Integer.lowestOneBit(rest);
            for (int length = 2; length <= LONGEST; length++) {
                for (int run = (1 << length) - 1; run > 0 && run <= looseSeverals; run <<= 1) {
                    if ((run & ~looseSeverals) == 0) {
                        best = better(best, run(one, place, several, run));
                    }
                }
            }
        }
        return best;
    }

    private @Nullable Run run(int[] left, int lefts, int[] right, int rights) {
        ComparisonLevel level = WordComparison.overScripts(spoken.of(left, lefts), spoken.of(right, rights));
        return level == ComparisonLevel.DIFFERENT
                ? null
                : new Run(lefts, rights, level, Math.min(rarity(left, lefts), rarity(right, rights)));
    }

    private double rarity(int[] words, int places) {
        double rarity = Double.MAX_VALUE;
        for (int rest = places; rest != 0; rest &= rest - 1) {
            int word = words[Integer.numberOfTrailingZeros(rest)];
            rarity = Math.min(rarity, vocabulary.rarity(word, word));
        }
        return rarity;
    }

    private static @Nullable Run better(@Nullable Run one, @Nullable Run other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.level().compareTo(one.level()) < 0 ? other : one;
    }
}
