package id.pulang.linkage.names;

/**
 * How common words are among names at hand and in the country together: as if some names of the country stood among
 * them.
 *
 * @param texts how many names are at hand
 * @param country how many names of the country are added
 */
record WordShares(int texts, double country) {

    private static final double MOST = 100;
    private static final double SHARE_OF_THE_NAMES = 0.3;

    /** A share of the names at hand is added, and at most a hundred names. */
    static WordShares among(int texts) {
        return new WordShares(texts, Math.min(MOST, texts * SHARE_OF_THE_NAMES));
    }

    /** A hundred names are added, however few are at hand: those of twenty rows say little of how common a word is. */
    static WordShares amongUnreviewed(int texts) {
        return new WordShares(texts, MOST);
    }

    /**
     * How much a word says, in bits.
     *
     * @param here how many of the names hold it
     */
    double rarity(String word, double here) {
        double share = (here + country * NameTokenFrequencies.shipped().share(word)) / (texts + country);
        return -Math.log(Math.min(1, share)) / Math.log(2);
    }
}
