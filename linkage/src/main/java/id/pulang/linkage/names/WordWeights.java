package id.pulang.linkage.names;

import id.pulang.linkage.kernels.EditDistance;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Parameters;

/** What words of two names are worth that agree, or that stand on one side only. */
record WordWeights(Vocabulary vocabulary) {

    /** One of so many letters of a word may be wrong, which is more than any level of agreement forgives. */
    private static final int GARBLED_LETTERS = 2;

    /** What two words are worth that agree so well. */
    double paired(int one, int other, ComparisonLevel level) {
        double rarity = vocabulary.rarity(one, other);
        return switch (level) {
            case SAME ->
                vocabulary.wordOf(one).initial()
                        ? Parameters.INITIAL_WEIGHT
                        : Math.max(Parameters.WORD_LEAST, rarity - 0.2);
            case INITIAL -> Parameters.INITIAL_WEIGHT;
            case FORM_OF_SAME_NAME -> Math.max(Parameters.WORD_LEAST, rarity - 0.5);
            case OLD_SPELLING -> Math.max(Parameters.WORD_LEAST, rarity - 0.7);
            case SOUNDS_ALIKE -> Math.max(Parameters.WORD_LEAST, rarity - 1.2);
            case ONE_SLIP -> Math.max(Parameters.WORD_LEAST, rarity - slipLoss(one, other));
            default ->
                vocabulary.common(one) && vocabulary.common(other)
                        ? Parameters.WORD_LEAST
                        : Math.clamp(rarity - 5, Parameters.WORD_LEAST, 1);
        };
    }

    /** A word that nobody else bears, one slip from a name of many people, is that name. */
    private double slipLoss(int one, int other) {
        boolean ofAName = vocabulary.common(one) && vocabulary.strange(other)
                || vocabulary.common(other) && vocabulary.strange(one);
        return ofAName ? Parameters.SLIP_OF_A_NAME_LOSS : Parameters.SLIP_LOSS;
    }

    /** Dewi and Desi are names of many people each, and hardly ever a slip of one another. */
    ComparisonLevel ofTwoNames(int one, int other, ComparisonLevel level) {
        boolean slip = level == ComparisonLevel.ONE_SLIP;
        return slip && vocabulary.common(one) && vocabulary.common(other) ? ComparisonLevel.TWO_SLIPS : level;
    }

    /**
     * Whether one of two words that do not agree may be the other, written badly: hardly anybody is called by one of
     * them, and at most half of the letters of the shorter are wrong.
     */
    boolean garbled(int one, int other) {
        String left = vocabulary.wordOf(one).modern();
        String right = vocabulary.wordOf(other).modern();
        int most = Math.max(1, Math.min(left.length(), right.length()) / GARBLED_LETTERS);
        return (vocabulary.strange(one) || vocabulary.strange(other)) && EditDistance.within(left, right, most);
    }

    /** What a word is worth without a partner. */
    double loose(int word, boolean conflict) {
        if (conflict) {
            return Parameters.WORD_CONFLICT;
        }
        return NameVariants.oftenLeftOut(vocabulary.wordOf(word))
                ? Parameters.COMMON_WORD_LEFT_OUT
                : Parameters.WORD_LEFT_OUT;
    }

    /** What two words are worth that are written as this one on the other side. */
    double joined(int whole) {
        return Math.max(Parameters.WORD_LEAST, vocabulary.rarity(whole, whole) - 1);
    }
}
