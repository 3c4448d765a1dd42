package id.pulang.linkage.clustering;

import id.pulang.linkage.clustering.CannotLink.Stated;
import java.util.HashSet;
import java.util.Set;

/**
 * Which groups of records cannot be one: those that contradict each other in all that both state. Births with a slip
 * each may contradict each other, so one row that agrees with both sides is enough to let them be joined. A pair that
 * is joined by itself, as so much else speaks for it, agrees.
 */
final class GroupsApart {

    private final CannotLink records;
    private final Set<Long> believed = new HashSet<>();
    private int[] start = {};
    private int[] members = {};

    GroupsApart(CannotLink records, WeightedEdges edges, double cut) {
        this.records = records;
        for (int edge = 0; edge < edges.size(); edge++) {
            int left = edges.left(edge);
            int right = edges.right(edge);
            if (edges.probability(edge) >= cut && records.compare(left, right) == Stated.CONTRADICTS) {
                believed.add(key(left, right));
            }
        }
    }

    /** Takes note of who is in which group. */
    void note(int[] groupOf, int groups) {
        start = new int[groups + 1];
        for (int group : groupOf) {
            start[group + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        int[] end = start.clone();
        members = new int[groupOf.length];
        for (int record = 0; record < groupOf.length; record++) {
            members[end[groupOf[record]]++] = record;
        }
    }

    /** Whether anybody is told apart. */
    boolean any() {
        return records != CannotLink.NONE;
    }

    /** Whether two groups cannot be one. */
    boolean between(int one, int other) {
        return compare(one, other) == Stated.CONTRADICTS;
    }

    /** Whether a group that says nothing of it could belong to either of two others, but not to both. */
    boolean choose(int group, int one, int other) {
        return between(one, other) && compare(group, one) == Stated.NOTHING && compare(group, other) == Stated.NOTHING;
    }

    private Stated compare(int one, int other) {
        var stated = Stated.NOTHING;
        for (int left = start[one]; left < start[one + 1]; left++) {
            for (int right = start[other]; right < start[other + 1]; right++) {
                switch (ofRecords(members[left], members[right])) {
                    case AGREES -> {
                        return Stated.AGREES;
                    }
                    case CONTRADICTS -> stated = Stated.CONTRADICTS;
                    case NOTHING -> {}
                }
            }
        }
        return stated;
    }

    private Stated ofRecords(int one, int other) {
        Stated stated = records.compare(one, other);
        return stated == Stated.CONTRADICTS && believed.contains(key(one, other)) ? Stated.AGREES : stated;
    }

    private static long key(int one, int other) {
        return (long) Math.max(one, other) << Integer.SIZE | Math.min(one, other);
    }
}
