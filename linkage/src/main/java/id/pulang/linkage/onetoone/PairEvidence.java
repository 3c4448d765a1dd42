package id.pulang.linkage.onetoone;

import id.pulang.linkage.comparison.ComparisonVector;
import id.pulang.linkage.model.Field;
import java.util.Set;

/**
 * What two clusters say of each other: all of it, and what of it was surely read. The two are one object where nothing
 * was read with doubt.
 */
record PairEvidence(ComparisonVector whole, ComparisonVector sure) {

    /**
     * What two rows say.
     *
     * @param doubtful the fields that were read with doubt in one of them
     */
    static PairEvidence of(ComparisonVector whole, Set<Field> doubtful) {
        return new PairEvidence(whole, whole.without(doubtful));
    }

    /** The evidence between larger groups. */
    PairEvidence and(PairEvidence other) {
        ComparisonVector both = whole.and(other.whole);
        boolean same = whole.equals(sure) && other.whole.equals(other.sure);
        return new PairEvidence(both, same ? both : sure.and(other.sure));
    }

    /** Whether only what was read with doubt speaks against their being one. */
    boolean disputed() {
        return whole.contradictory() && !sure.contradictory() || whole.numbersDiffer() && !sure.numbersDiffer();
    }

    /** The bits of what tells more. */
    double most() {
        return Math.max(whole.total(), sure.total());
    }
}
