package id.pulang.linkage.likely;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hands the ids of groups on to the groups that follow them. The largest share of an old group decides first: a group
 * that grew keeps its id, a joined one has that of its largest part, of a split one the largest part keeps it. Of equal
 * shares the older group's goes before. What is left over gets ids that were never given before.
 */
final class GroupIds {

    /** Stands for the group of a record that was in none. */
    static final int NONE = 0;

    private final int[] before;
    private int given;

    /**
     * Begins.
     *
     * @param before for each record the id of its group until now, or {@link #NONE}
     * @param given the highest id that was given
     */
    GroupIds(int[] before, int given) {
        this.before = before.clone();
        this.given = given;
    }

    /** Nothing has been grouped so far. */
    static GroupIds none(int records) {
        return new GroupIds(new int[records], 0);
    }

    /** The highest id that was given. */
    int given() {
        return given;
    }

    /**
     * For each record the id of its group from now on.
     *
     * @param members the records that were grouped anew; all others stay where they are
     * @param groups for each member the number of its new group
     */
    int[] after(int[] members, int[] groups) {
        Map<Integer, Integer> idOf = inherited(shares(members, groups));
        int[] after = before.clone();
        var numberOf = new HashMap<Integer, Integer>();
        for (int at = 0; at < members.length; at++) {
            numberOf.put(members[at], groups[at]);
        }
        for (int record = 0; record < after.length; record++) {
            Integer group = numberOf.get(record);
            if (group != null) {
                after[record] = idOf.computeIfAbsent(group, unused -> ++given);
            }
        }
        return after;
    }

    /** Who has left a group, given the id of the group of each record from now on. */
    List<Kept.Moved> moved(int[] after) {
        var moved = new TreeSet<Kept.Moved>();
        for (int record = 0; record < before.length; record++) {
            if (before[record] != NONE && before[record] != after[record]) {
                moved.add(new Kept.Moved(before[record], after[record]));
            }
        }
        return List.copyOf(moved);
    }

    /** How many records each new group has of each old one. */
    private List<Share> shares(int[] members, int[] groups) {
        var counts = new TreeMap<Long, Share>();
        for (int at = 0; at < members.length; at++) {
            int id = before[members[at]];
            if (id != NONE) {
                Share one = new Share(id, groups[at], members[at], 1);
                counts.merge((long) id << Integer.SIZE | groups[at], one, Share::and);
            }
        }
        return new ArrayList<>(counts.values());
    }

    private static Map<Integer, Integer> inherited(List<Share> shares) {
        shares.sort(Comparator.comparingInt(Share::size)
                .reversed()
                .thenComparing(Share::id)
                .thenComparing(Share::first));
        var idOf = new HashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        for (Share share : shares) {
            if (!idOf.containsKey(share.group()) && taken.add(share.id())) {
                idOf.put(share.group(), share.id());
            }
        }
        return idOf;
    }

    /**
     * Records that were in one group and are in one again.
     *
     * @param first the first of them
     */
    private record Share(int id, int group, int first, int size) {

        Share and(Share other) {
            return new Share(id, group, Math.min(first, other.first), size + other.size);
        }
    }
}
