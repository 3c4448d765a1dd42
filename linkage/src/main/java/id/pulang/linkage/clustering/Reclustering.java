package id.pulang.linkage.clustering;

import java.util.Arrays;

/**
 * Groups some of the records anew, as they would be grouped among all: in their canonical order and with the pairs in
 * the order of their records, so that ties and sums come out the same down to the last bit.
 */
public final class Reclustering {

    private static final int OTHERS = -1;

    private final int[] members;
    private final int[] placeOf;

    /**
     * Takes up the records that are to be grouped.
     *
     * @param touched for each record whether it is
     * @param rank for each record its place in the canonical order
     */
    public Reclustering(boolean[] touched, int[] rank) {
        int[] recordAt = new int[rank.length];
        for (int record = 0; record < rank.length; record++) {
            recordAt[rank[record]] = record;
        }
        members = Arrays.stream(recordAt).filter(record -> touched[record]).toArray();
        placeOf = new int[rank.length];
        Arrays.fill(placeOf, OTHERS);
        for (int place = 0; place < members.length; place++) {
            placeOf[members[place]] = place;
        }
    }

    /** The records that are grouped, in their canonical order. */
    public int[] members() {
        return members;
    }

    /** For each of the members the number of its group. */
    public int[] groups(WeightedEdges edges, double cut) {
        return groups(edges, cut, CannotLink.NONE);
    }

    /**
     * The same, where groups that contradict each other stay apart.
     *
     * @param apart by the places of the members
     */
    public int[] groups(WeightedEdges edges, double cut, CannotLink apart) {
        int[] unknown = new int[members.length];
        Arrays.fill(unknown, LabelledPairs.UNKNOWN);
        return AverageLinkage.group(unknown, within(edges), cut, apart);
    }

    private WeightedEdges within(WeightedEdges edges) {
        long[] pairs = new long[edges.size()];
        float[] bits = new float[edges.size()];
        int size = 0;
        for (int edge = 0; edge < edges.size(); edge++) {
            int one = placeOf[edges.left(edge)];
            int other = placeOf[edges.right(edge)];
            if (one != OTHERS && other != OTHERS) {
                pairs[size] = (long) Math.max(one, other) << Integer.SIZE | Math.min(one, other);
                bits[size++] = edges.bits(edge);
            }
        }
        return sorted(Arrays.copyOf(pairs, size), bits);
    }

    private static WeightedEdges sorted(long[] pairs, float[] bits) {
        long[] inOrder = pairs.clone();
        Arrays.parallelSort(inOrder);
        float[] placed = new float[inOrder.length];
        for (int at = 0; at < pairs.length; at++) {
            placed[Arrays.binarySearch(inOrder, pairs[at])] = bits[at];
        }
        var sorted = new WeightedEdges();
        for (int at = 0; at < inOrder.length; at++) {
            sorted.add((int) inOrder[at], (int) (inOrder[at] >>> Integer.SIZE), placed[at]);
        }
        return sorted;
    }
}
