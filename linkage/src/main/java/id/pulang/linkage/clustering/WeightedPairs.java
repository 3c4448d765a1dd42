package id.pulang.linkage.clustering;

import id.pulang.linkage.decision.Thresholds;

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

    /**
     * How many pairs stand in two groups although they are as likely one person as those that an officer would be asked
     * about: they were left apart because it could not be known.
     *
     * @param groupOf for each record the number of its group
     */
    default int leftApart(int[] groupOf) {
        int apart = 0;
        for (int pair = 0; pair < pairs(); pair++) {
            boolean two = groupOf[left(pair)] != groupOf[right(pair)];
            apart += two && probability(pair) >= Thresholds.standard().askFrom() ? 1 : 0;
        }
        return apart;
    }
}
