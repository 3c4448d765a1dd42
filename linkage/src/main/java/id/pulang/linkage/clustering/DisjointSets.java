package id.pulang.linkage.clustering;

import java.util.Arrays;

/**
 * Sets of records that share no record (union-find, with path halving): the smallest record of a set represents it.
 * Mutable; for one thread.
 */
public final class DisjointSets {

    private final int[] parent;

    /** As many sets as records, one record each. */
    public DisjointSets(int records) {
        parent = new int[records];
        Arrays.setAll(parent, record -> record);
    }

    /** The number of records. */
    public int size() {
        return parent.length;
    }

    /** The smallest record of the set of this record. */
    public int find(int record) {
        int root = record;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Unites the sets of two records. */
    public void union(int one, int other) {
        int first = find(one);
        int second = find(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
