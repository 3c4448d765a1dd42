package id.pulang.linkage.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Hands the ids of groups on to the groups that follow them. The largest share of an old group decides first: a group
 * that grew keeps its id, a joined one has that of its largest part, of a split one the largest part keeps it. Of equal
 * shares the older group's goes before. What is left over gets ids that were never given before.
 */
final class ClusterIds {

    /** Stands for the group of a record that was in none. */
    static final int NONE = 0;

    private static final int OTHERS = -1;

    private final int[] before;
    private int given;

    /**
     * Begins.
     *
     * @param before for each record the id of its group until now, or {@link #NONE}
     * @param given the highest id that was given
     */
    ClusterIds(int[] before, int given) {
        this.before = before.clone();
        this.given = given;
    }

    /** Nothing has been grouped so far. */
    static ClusterIds none(int records) {
        return new ClusterIds(new int[records], 0);
    }

    /** The highest id that was given. */
    int given() {
        return given;
    }

    /**
     * For each record the id of its group from now on.
     *
     * @param members the records that were grouped anew; all others stay where they are
     * @param groups for each member the number of its new group, from 0 on
     */
    int[] after(int[] members, int[] groups) {
        int[] idOf = inherited(members, groups);
        int[] groupOf = new int[before.length];
        Arrays.fill(groupOf, OTHERS);
        for (int at = 0; at < members.length; at++) {
            groupOf[members[at]] = groups[at];
        }
        int[] after = before.clone();
        for (int record = 0; record < after.length; record++) {
            int group = groupOf[record];
            if (group != OTHERS) {
                idOf[group] = idOf[group] == NONE ? ++given : idOf[group];
                after[record] = idOf[group];
            }
        }
        return after;
    }

    /** For each new group the id that an old one hands on to it. */
    private int[] inherited(int[] members, int[] groups) {
        int[] idOf = new int[Arrays.stream(groups).max().orElse(-1) + 1];
        var taken = new BitSet();
        for (Share share : shares(members, groups)) {
            if (idOf[share.group()] == NONE && !taken.get(share.id())) {
                idOf[share.group()] = share.id();
                taken.set(share.id());
            }
        }
        return idOf;
    }

    /** How many records each new group has of each old one; those that decide first come first. */
    private List<Share> shares(int[] members, int[] groups) {
        int[] firstOf = firstOf(members, groups);
        long[] pairs = IntStream.range(0, members.length)
                .filter(at -> before[members[at]] != NONE)
                .mapToLong(at -> (long) before[members[at]] << Integer.SIZE | groups[at])
                .sorted()
                .toArray();
        var shares = new ArrayList<Share>();
        for (int from = 0; from < pairs.length; ) {
            int to = from;
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            int group = (int) pairs[from];
            shares.add(new Share((int) (pairs[from] >>> Integer.SIZE), group, firstOf[group], to - from));
            from = to;
        }
        shares.sort(Comparator.comparingInt(Share::size)
                .reversed()
                .thenComparing(Share::id)
                .thenComparing(Share::first));
        return shares;
    }

    /** For each new group the first record that was in a group before. */
    private int[] firstOf(int[] members, int[] groups) {
        int[] firstOf = new int[Arrays.stream(groups).max().orElse(-1) + 1];
        Arrays.fill(firstOf, before.length);
        for (int at = 0; at < members.length; at++) {
            boolean old = before[members[at]] != NONE;
            firstOf[groups[at]] = Math.min(firstOf[groups[at]], old ? members[at] : before.length);
        }
        return firstOf;
    }

    /** Who has left a group, given the id of the group of each record from now on. */
    List<LinkageState.Moved> moved(int[] after) {
        var moved = new TreeSet<LinkageState.Moved>();
        for (int record = 0; record < before.length; record++) {
            if (before[record] != NONE && before[record] != after[record]) {
                moved.add(new LinkageState.Moved(before[record], after[record]));
            }
        }
        return List.copyOf(moved);
    }

    /**
     * Records that were in one group and are in one again.
     *
     * @param first the first of those in the new group that were in any
     */
    private record Share(int id, int group, int first, int size) {}
}
