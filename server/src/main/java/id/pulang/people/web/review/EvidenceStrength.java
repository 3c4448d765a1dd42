package id.pulang.people.web.review;

/**
 * How strongly a field or a word speaks for one person or for two, in the steps that Kass and Raftery give for Bayes
 * factors ("Bayes Factors", JASA 90, 1995, after Jeffreys 1961): 3.2, 10 and 100. A match weight is the logarithm of
 * such a factor to the base 2, so the steps are 1.7, 3.3 and 6.6 bits. Both directions of a step weigh the same.
 */
public enum EvidenceStrength {
    /** Not worth more than a mention, on either side. */
    NEGLIGIBLE,
    SUBSTANTIAL_FOR,
    STRONG_FOR,
    DECISIVE_FOR,
    SUBSTANTIAL_AGAINST,
    STRONG_AGAINST,
    DECISIVE_AGAINST;

    private static final double SUBSTANTIAL = log2(3.2);
    private static final double STRONG = log2(10);

    /** From so many bits, on either side, a field speaks very strongly. */
    static final double DECISIVE = log2(100);

    /** Returns the step of a match weight in bits; above zero it speaks for one person. */
    public static EvidenceStrength of(double bits) {
        double size = Math.abs(bits);
        if (size < SUBSTANTIAL) {
            return NEGLIGIBLE;
        }
        if (size < STRONG) {
            return bits > 0 ? SUBSTANTIAL_FOR : SUBSTANTIAL_AGAINST;
        }
        if (size < DECISIVE) {
            return bits > 0 ? STRONG_FOR : STRONG_AGAINST;
        }
        return bits > 0 ? DECISIVE_FOR : DECISIVE_AGAINST;
    }

    private static double log2(double factor) {
        return Math.log(factor) / Math.log(2);
    }
}
