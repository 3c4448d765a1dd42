package id.pulang.linkage.fellegisunter;

/**
 * How much it speaks for or against two records being one person that they stand in these two lists, or in one: a
 * police list names a person once, a hotline may name somebody three times. A list from which nothing was learnt is
 * taken for one as the others are on average.
 */
final class SourcePairPrior {

    private static final SourcePairPrior NONE = new SourcePairPrior(0, new double[0]);

    private final int lists;
    private final double[] bits;
    private final double ofOneMore;
    private final double withOneMore;

    private SourcePairPrior(int lists, double[] bits) {
        this.lists = lists;
        this.bits = bits;
        double within = 0;
        double between = 0;
        for (int at = 0; at < bits.length; at++) {
            boolean one = at / lists == at % lists;
            within += one ? bits[at] : 0;
            between += one ? 0 : bits[at];
        }
        ofOneMore = within / Math.max(1, lists);
        withOneMore = between / Math.max(1, lists * (lists - 1));
    }

    /** Lists that say nothing. */
    static SourcePairPrior none() {
        return NONE;
    }

    /** What is learnt: {@code bits} of each pair of lists, row by row. */
    static SourcePairPrior of(int lists, double[] bits) {
        return new SourcePairPrior(lists, bits);
    }

    double bits(int left, int right) {
        if (lists == 0) {
            return 0;
        }
        if (left < lists && right < lists) {
            return bits[left * lists + right];
        }
        return left == right ? ofOneMore : withOneMore;
    }

    int lists() {
        return lists;
    }

    /** The bits of each pair of lists, row by row. */
    double[] bits() {
        return bits;
    }
}
