package id.pulang.linkage.clustering;

/**
 * A group that somebody should look at before it is believed.
 *
 * @param group its number
 * @param records how many records are in it
 * @param mean how likely two of its records are one person, on average over all pairs
 */
public record UncertainCluster(int group, int records, double mean, Why why) {

    /** The same under another number. */
    public UncertainCluster numbered(int other) {
        return new UncertainCluster(other, records, mean, why);
    }

    /** What is the matter with it. */
    public enum Why {

        /** It is far larger than nearly all others, as when a common name has drawn strangers together. */
        LARGE,

        /** Two of its records are more likely two people than one, on average. */
        SPREAD
    }
}
