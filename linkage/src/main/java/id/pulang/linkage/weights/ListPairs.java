package id.pulang.linkage.weights;

/**
 * How much it speaks for or against two records being one person that they stand in these two lists, or in one: a
 * police list names a person once, a hotline may name somebody three times.
 */
final class ListPairs {

    private static final ListPairs NONE = new ListPairs(0, new double[0]);

    private final int lists;
    private final double[] bits;

    private ListPairs(int lists, double[] bits) {
        this.lists = lists;
        this.bits = bits;
    }

    /** Lists that say nothing. */
    static ListPairs none() {
        return NONE;
    }

    /** What is learnt: {@code bits} of each pair of lists, row by row. */
    static ListPairs of(int lists, double[] bits) {
        return new ListPairs(lists, bits);
    }

    double bits(int left, int right) {
        return lists == 0 ? 0 : bits[left * lists + right];
    }
}
