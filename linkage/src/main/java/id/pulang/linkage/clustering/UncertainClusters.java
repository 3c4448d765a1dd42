package id.pulang.linkage.clustering;

import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the groups that are too large or too spread. */
public final class UncertainClusters {

    private final int[] size;
    private final double[] sum;
    private final int[] compared;

    private UncertainClusters(int[] groupOf, WeightedEdges edges) {
        int groups = Arrays.stream(groupOf).max().orElse(-1) + 1;
        size = new int[groups];
        sum = new double[groups];
        compared = new int[groups];
        for (int group : groupOf) {
            size[group]++;
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            int group = groupOf[edges.left(edge)];
            if (group == groupOf[edges.right(edge)]) {
                sum[group] += edges.probability(edge);
                compared[group]++;
            }
        }
    }

    /**
     * Finds them, those first of which most records are concerned.
     *
     * @param groupOf for each record the number of its group
     * @param edges all weighed pairs of these records
     */
    public static List<UncertainCluster> among(int[] groupOf, WeightedEdges edges) {
        return new UncertainClusters(groupOf, edges).found();
    }

    private List<UncertainCluster> found() {
        int large = large();
        var found = new ArrayList<UncertainCluster>();
        for (int group = 0; group < size.length; group++) {
            if (size[group] >= large) {
                found.add(new UncertainCluster(group, size[group], mean(group), UncertainCluster.Why.LARGE));
            } else if (size[group] > 1 && mean(group) < Parameters.SPREAD_BELOW) {
                found.add(new UncertainCluster(group, size[group], mean(group), UncertainCluster.Why.SPREAD));
            }
        }
        found.sort(
                Comparator.comparingInt(UncertainCluster::records).reversed().thenComparing(UncertainCluster::group));
        return found;
    }

    /** From how many records on a group is too large. */
    private int large() {
        int[] sizes = Arrays.stream(size).filter(each -> each > 0).sorted().toArray();
        int nearlyAll = sizes.length == 0 ? 0 : sizes[(int) (Parameters.NEARLY_ALL * (sizes.length - 1))];
        return Math.max(Parameters.LARGE_FROM, Parameters.LARGE_TIMES * nearlyAll + 1);
    }

    private double mean(int group) {
        double pairs = size[group] * (size[group] - 1.0) / 2;
        return pairs == 0 ? 1 : (sum[group] + Parameters.UNCOMPARED_PROBABILITY * (pairs - compared[group])) / pairs;
    }
}
