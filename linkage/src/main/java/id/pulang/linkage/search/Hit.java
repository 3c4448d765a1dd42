package id.pulang.linkage.search;

import java.util.Comparator;

/**
 * A person of a segment as weighed against what is wanted.
 *
 * @param segment the number of the segment
 * @param person the place in it
 */
record Hit(int segment, int person, long id, int words, NumberAgreement number, double bits) {

    static final Comparator<Hit> RANKING =
            Comparator.comparingDouble(Hit::bits).reversed().thenComparingLong(Hit::id);
}
