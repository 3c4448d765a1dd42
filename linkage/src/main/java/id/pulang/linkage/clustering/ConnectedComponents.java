package id.pulang.linkage.clustering;

import id.pulang.linkage.model.Parameters;
import java.util.Arrays;

/** Records that hang together by pairs likely enough to be joined: no group reaches beyond its component. */
public final class ConnectedComponents {

    private static final double ROUNDING = 1e-9;
    private static final int NONE = -1;

    private final DisjointSets sets;

    /**
     * Finds the components of records of which nobody is known.
     *
     * @param cut the average probability from which groups are joined
     */
    public ConnectedComponents(int records, WeightedEdges edges, double cut) {
        this(unknown(records), edges, cut);
    }

    /**
     * Finds the components; the records of one known person hang together whatever their pairs say.
     *
     * @param personOf for each record the number of the person behind it; {@link LabelledPairs#UNKNOWN} if not known
     * @param cut the average probability from which groups are joined
     */
    public ConnectedComponents(int[] personOf, WeightedEdges edges, double cut) {
        sets = new DisjointSets(personOf.length);
        joinKnownPeople(personOf);
        double least = leastBits(cut);
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.bits(edge) >= least) {
                sets.union(edges.left(edge), edges.right(edge));
            }
        }
    }

    private static int[] unknown(int records) {
        int[] unknown = new int[records];
        Arrays.fill(unknown, LabelledPairs.UNKNOWN);
        return unknown;
    }

    private void joinKnownPeople(int[] personOf) {
        int[] first = new int[personOf.length];
        Arrays.fill(first, NONE);
        for (int record = 0; record < personOf.length; record++) {
            int person = personOf[record];
            if (person != LabelledPairs.UNKNOWN) {
                first[person] = first[person] == NONE ? record : first[person];
                sets.union(first[person], record);
            }
        }
    }

    /** A mean above the cut needs a pair above it, unless pairs that nobody compared are above it themselves. */
    public static double leastBits(double cut) {
        double least = cut - ROUNDING;
        return least <= Parameters.UNCOMPARED_PROBABILITY
                ? Double.NEGATIVE_INFINITY
                : Math.log(least / (1 - least)) / Math.log(2);
    }

    /** The number of the component of a record. */
    public int of(int record) {
        return sets.find(record);
    }

    /** For each record whether its component holds one of the records from a certain one on. */
    public boolean[] holding(int first) {
        boolean[] holds = new boolean[sets.size()];
        for (int record = first; record < sets.size(); record++) {
            holds[of(record)] = true;
        }
        boolean[] within = new boolean[sets.size()];
        for (int record = 0; record < sets.size(); record++) {
            within[record] = holds[of(record)];
        }
        return within;
    }
}
