package id.pulang.linkage.comparison;

/** Finds out how one field of two records agrees; for one thread. */
public interface FieldComparator {

    /** Tells how the two agree. */
    void compare(int left, int right, FieldComparisonResult finding);
}
