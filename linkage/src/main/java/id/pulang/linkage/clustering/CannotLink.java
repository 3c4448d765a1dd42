package id.pulang.linkage.clustering;

/**
 * What records state by which people are told apart: cannot-link constraints (K. Wagstaff et al., Constrained K-means
 * Clustering with Background Knowledge, ICML 2001). Several threads ask at once.
 */
@FunctionalInterface
public interface CannotLink {

    /** What two records state of one thing. */
    enum Stated {
        /** At least one says nothing. */
        NOTHING,
        /** The same or nearly so. */
        AGREES,
        /** What only two people can. */
        CONTRADICTS
    }

    /** Records by which nobody is told apart. */
    CannotLink NONE = (one, other) -> Stated.NOTHING;

    /** Compares what two records state. */
    Stated compare(int one, int other);
}
