package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;

/** Remembers how well words agree that were laid beside each other before; for one thread. */
final class LevelCache {

    private static final int PLACES = 1 << 15;
    private static final ComparisonLevel[] LEVELS = ComparisonLevel.values();

    private final Vocabulary vocabulary;
    private final long[] pairs;
    private final byte[] levels;

    LevelCache(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        pairs = new long[vocabulary.compared() ? 0 : PLACES];
        levels = new byte[pairs.length];
    }

    /** How well two words agree of which {@link Vocabulary#couldBe} says that they could. */
    ComparisonLevel level(int left, int right) {
        if (left == right) {
            return ComparisonLevel.SAME;
        }
        if (pairs.length == 0) {
            return vocabulary.level(left, right);
        }
        long pair = (long) Math.min(left, right) << 32 | Math.max(left, right);
        int place = (int) (pair * 0x9E3779B97F4A7C15L >>> 49);
        if (pairs[place] != pair) {
            pairs[place] = pair;
            levels[place] = (byte) vocabulary.level(left, right).ordinal();
        }
        return LEVELS[levels[place]];
    }
}
