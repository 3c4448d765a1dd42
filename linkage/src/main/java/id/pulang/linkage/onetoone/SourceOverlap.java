package id.pulang.linkage.onetoone;

import id.pulang.linkage.model.Parameters;
import java.util.BitSet;
import java.util.Collection;

/**
 * What the groups found so far teach about the lists: how often a list names a person twice, and which lists have
 * hardly anybody in common.
 */
final class SourceOverlap {

    private final double[] repeatBits;
    private final double[] alone;
    private final double[][] sharedBits;
    private final boolean[][] apart;
    private final double[] namingOdds;

    SourceOverlap(int lists, Collection<WorkingCluster> clusters) {
        repeatBits = repeatBits(lists, clusters);
        alone = alone(lists, clusters);
        double[][] together = together(lists, clusters);
        double people = clusters.stream()
                .filter(cluster -> cluster.lists().cardinality() > 1)
                .count();
        sharedBits = sharedBits(together, people);
        apart = apart(together, sharedBits);
        namingOdds = namingOdds(lists, clusters);
    }

    /** How much the lists speak against two groups being one person; never positive. */
    double bits(WorkingCluster left, WorkingCluster right) {
        double bits = 0;
        double leastShared = 0;
        for (int list = left.lists().nextSetBit(0);
                list >= 0;
                list = left.lists().nextSetBit(list + 1)) {
            if (right.lists().get(list)) {
                bits += repeatBits[list];
            }
            for (int other = right.lists().nextSetBit(0);
                    other >= 0;
                    other = right.lists().nextSetBit(other + 1)) {
                leastShared = Math.min(leastShared, sharedBits[list][other]);
            }
        }
        return bits + leastShared;
    }

    /** Whether one list names both, or two lists name them that have nobody in common though they well could. */
    boolean apart(WorkingCluster left, WorkingCluster right) {
        return left.lists().intersects(right.lists())
                || left.lists().stream().anyMatch(list -> right.lists().stream().anyMatch(other -> apart[list][other]));
    }

    /**
     * How much likelier it is that of two people the one is named only by the lists of one group and the other only by
     * those of the other, than that one person is named by all of them.
     */
    double oddsOfMissing(WorkingCluster left, WorkingCluster right) {
        var once = (BitSet) left.lists().clone();
        once.xor(right.lists());
        return once.stream().mapToDouble(list -> 1 / namingOdds[list]).reduce(1, (all, each) -> all * each);
    }

    /** How likely it is that the person stands in no other list; certain knowledge only for those in one list. */
    double alone(WorkingCluster cluster) {
        return cluster.lists().cardinality() == 1 ? alone[cluster.lists().nextSetBit(0)] : 1;
    }

    private static double[] alone(int lists, Collection<WorkingCluster> clusters) {
        double[] people = new double[lists];
        double[] alone = new double[lists];
        for (WorkingCluster cluster : clusters) {
            cluster.lists().stream().forEach(list -> people[list]++);
            if (cluster.lists().cardinality() == 1) {
                alone[cluster.lists().nextSetBit(0)]++;
            }
        }
        for (int list = 0; list < lists; list++) {
            double share = (alone[list] + Parameters.LIST_ALONE_PRIOR) / (people[list] + Parameters.LIST_ROWS_PRIOR);
            alone[list] = Math.max(Parameters.LIST_LEAST_ALONE, share);
        }
        return alone;
    }

    /** For each list, how many of those whom several lists name it names too, against how many it leaves out. */
    private static double[] namingOdds(int lists, Collection<WorkingCluster> clusters) {
        double[] named = new double[lists];
        double people = 0;
        for (WorkingCluster cluster : clusters) {
            if (cluster.lists().cardinality() > 1) {
                people++;
                cluster.lists().stream().forEach(list -> named[list]++);
            }
        }
        double[] odds = new double[lists];
        for (int list = 0; list < lists; list++) {
            odds[list] = (named[list] + 1) / (people - named[list] + 1);
        }
        return odds;
    }

    private static double[] repeatBits(int lists, Collection<WorkingCluster> clusters) {
        double[] rows = new double[lists];
        double[] people = new double[lists];
        for (WorkingCluster cluster : clusters) {
            cluster.rows().forEach(row -> rows[row.list()]++);
            cluster.lists().stream().forEach(list -> people[list]++);
        }
        double[] bits = new double[lists];
        for (int list = 0; list < lists; list++) {
            double repeated = (rows[list] - people[list] + Parameters.TWICE_ON_A_LIST_PRIOR)
                    / (rows[list] + Parameters.ROWS_OF_A_LIST_PRIOR);
            bits[list] = Math.log(repeated) / Math.log(2);
        }
        return bits;
    }

    /** How many people whom several lists name each two lists have in common. */
    private static double[][] together(int lists, Collection<WorkingCluster> clusters) {
        double[][] together = new double[lists][lists];
        for (WorkingCluster cluster : clusters) {
            if (cluster.lists().cardinality() > 1) {
                cluster.lists().stream()
                        .forEach(list -> cluster.lists().stream().forEach(other -> together[list][other]++));
            }
        }
        return together;
    }

    private static double[][] sharedBits(double[][] together, double people) {
        double[][] bits = new double[together.length][together.length];
        for (int list = 0; list < bits.length; list++) {
            for (int other = 0; other < bits.length; other++) {
                if (list != other && people > 0) {
                    double expected = together[list][list] * together[other][other] / people;
                    double ratio = (together[list][other] + 1) / (expected + 1);
                    bits[list][other] = Math.clamp(Math.log(ratio) / Math.log(2), Parameters.SOURCE_LOWEST_WEIGHT, 0);
                }
            }
        }
        return bits;
    }

    private static boolean[][] apart(double[][] together, double[][] bits) {
        boolean[][] apart = new boolean[bits.length][bits.length];
        for (int list = 0; list < apart.length; list++) {
            for (int other = 0; other < apart.length; other++) {
                apart[list][other] = list != other
                        && together[list][other] == 0
                        && bits[list][other] < Parameters.DISJOINT_LISTS_WEIGHT;
            }
        }
        return apart;
    }
}
