package id.pulang.linkage.onetoone;

import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of groups by the lists that name them, and how often somebody whom these lists name is named by no other
 * list: hardly ever where a list names nearly everybody, nearly always where all lists name the person already.
 */
final class SourcePatterns {

    private final List<BitSet> kinds = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final Map<BitSet, Integer> groups = new HashMap<>();
    private final Map<BitSet, Double> aloneSoFar = new HashMap<>();
    private final Collection<WorkingCluster> clusters;

    SourcePatterns(Collection<WorkingCluster> clusters) {
        this.clusters = clusters;
        for (WorkingCluster cluster : clusters) {
            groups.merge(cluster.lists(), 1, Integer::sum);
            if (numbers.putIfAbsent(cluster.lists(), kinds.size()) == null) {
                kinds.add(cluster.lists());
            }
        }
    }

    int size() {
        return kinds.size();
    }

    int of(WorkingCluster cluster) {
        return numbers.getOrDefault(cluster.lists(), 0);
    }

    /** All clusters, whichever their kind. */
    Collection<WorkingCluster> clusters() {
        return clusters;
    }

    /** For each kind how likely somebody is named by no other list, where so many groups of it are found alone. */
    double[] alone(double[] found) {
        double[] alone = new double[kinds.size()];
        for (int kind = 0; kind < alone.length; kind++) {
            alone[kind] = Math.max(Parameters.PATTERN_LEAST_ALONE, share(found[kind], named(kinds.get(kind))));
        }
        return alone;
    }

    /** The same for a group that these lists would name, by the groups as they are. */
    double aloneSoFar(BitSet lists) {
        return aloneSoFar.computeIfAbsent(lists, unused -> share(groups.getOrDefault(lists, 0), named(lists)));
    }

    private static double share(double alone, double named) {
        return (alone + Parameters.PATTERN_ALONE_PRIOR) / (named + Parameters.PATTERN_CLUSTERS_PRIOR);
    }

    /** How many groups all these lists name, whoever else names them. */
    private int named(BitSet lists) {
        return groups.entrySet().stream()
                .filter(group -> namedBy(group.getKey(), lists))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean namedBy(BitSet group, BitSet lists) {
        var others = (BitSet) lists.clone();
        others.andNot(group);
        return others.isEmpty();
    }

    /** Whether a list beyond these names the cluster. */
    static boolean namesMore(WorkingCluster cluster, BitSet lists) {
        return !namedBy(lists, cluster.lists());
    }
}
