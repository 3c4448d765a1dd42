package id.pulang.linkage.trees;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows in parts of about equal size, such that the rows of one group stand in one part: a model that is trained without
 * a part has seen nobody in it. The order of the rows changes nothing.
 */
public final class Folds {

    private final int count;
    private final int[] folds;

    private Folds(int count, int[] folds) {
        this.count = count;
        this.folds = folds;
    }

    /** Parts the rows; each row is given by the key of its group. */
    public static Folds of(List<String> keys, int count, long seed) {
        if (count < 2) {
            throw new IllegalArgumentException("There must be at least two folds, not " + count);
        }
        Map<String, Integer> foldOf = assign(sizes(keys), count, seed);
        return new Folds(count, keys.stream().mapToInt(foldOf::get).toArray());
    }

    /** How many parts there are. */
    public int count() {
        return count;
    }

    /** The part in which a row stands, from 0. */
    public int fold(int row) {
        return folds[row];
    }

    /** The rows of a part, in their order. */
    public int[] inside(int fold) {
        return rows(fold, true);
    }

    /** The rows of all other parts, in their order. */
    public int[] outside(int fold) {
        return rows(fold, false);
    }

    private int[] rows(int fold, boolean inside) {
        var rows = new int[folds.length];
        int size = 0;
        for (int row = 0; row < folds.length; row++) {
            if ((folds[row] == fold) == inside) {
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    private static Map<String, Integer> sizes(List<String> keys) {
        var sizes = new HashMap<String, Integer>();
        keys.forEach(key -> sizes.merge(key, 1, Integer::sum));
        return sizes;
    }

    /** Gives the groups away, the largest first, each to the part that is smallest so far. */
    private static Map<String, Integer> assign(Map<String, Integer> sizes, int count, long seed) {
        var rows = new int[count];
        var foldOf = new HashMap<String, Integer>();
        sizes.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue(), lot(entry.getKey(), seed)))
                .sorted()
                .forEach(group -> {
                    int smallest = smallest(rows);
                    foldOf.put(group.key(), smallest);
                    rows[smallest] += group.size();
                });
        return foldOf;
    }

    private static int smallest(int[] rows) {
        int smallest = 0;
        for (int fold = 1; fold < rows.length; fold++) {
            smallest = rows[fold] < rows[smallest] ? fold : smallest;
        }
        return smallest;
    }

    private static long lot(String key, long seed) {
        long lot = Chance.mix(seed);
        for (int i = 0; i < key.length(); i++) {
            lot = Chance.mix(lot ^ key.charAt(i));
        }
        return lot;
    }

    /** A group and its lot, which says when it is its turn among those of its size. */
    private record Group(String key, int size, long lot) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int bySize = Integer.compare(other.size, size);
            int byLot = bySize != 0 ? bySize : Long.compare(lot, other.lot);
            return byLot != 0 ? byLot : key.compareTo(other.key);
        }
    }
}
