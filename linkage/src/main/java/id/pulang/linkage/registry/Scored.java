package id.pulang.linkage.registry;

import java.util.Comparator;

/**
 * A person of a segment as weighed against what is wanted.
 *
 * @param segment the number of the segment
 * @param person the place in it
 */
record Scored(int segment, int person, long id, int words, NumberAgreement number, double bits) {

    static final Comparator<Scored> RANKING =
            Comparator.comparingDouble(Scored::bits).reversed().thenComparingLong(Scored::id);
}
