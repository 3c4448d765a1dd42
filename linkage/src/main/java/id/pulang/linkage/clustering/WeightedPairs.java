package id.pulang.linkage.clustering;

/** The pairs of records that were weighed and are not hopeless, by the places of their records. */
public interface WeightedPairs {

    /** How many there are. */
    int pairs();

    /** One record of a pair. */
    int left(int pair);

    /** The other record of a pair. */
    int right(int pair);

    /** How many bits speak for the pair being one person, the start included. */
    double bits(int pair);

    /** How likely the pair is one person, other candidates not considered. */
    default double probability(int pair) {
        return 1 / (1 + Math.pow(2, -bits(pair)));
    }
}
