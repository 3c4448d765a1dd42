package id.pulang.people.web.review;

/** How alike two records are, in words; the key of the text is {@code people.likeness.<name>}. Our proposal. */
public enum MatchLikelihood {
    VERY,
    FAIRLY,
    SOMEWHAT,
    SLIGHTLY;

    private static final double VERY_FROM = 0.8;
    private static final double FAIRLY_FROM = 0.4;
    private static final double SOMEWHAT_FROM = 0.1;

    /** Returns the word for a probability that both are one person. */
    public static MatchLikelihood of(double probability) {
        if (probability >= VERY_FROM) {
            return VERY;
        }
        if (probability >= FAIRLY_FROM) {
            return FAIRLY;
        }
        return probability >= SOMEWHAT_FROM ? SOMEWHAT : SLIGHTLY;
    }
}
