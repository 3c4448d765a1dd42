package id.pulang.linkage.groups;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/** Rows taken to be one person so far, and the ties to other clusters that might be the same person. */
final class Cluster implements Comparable<Cluster> {

    private final List<Row> rows = new ArrayList<>();
    private final BitSet lists = new BitSet();
    private final HashMap<Cluster, Tie> ties = new HashMap<>();
    private final int number;

    Cluster(Row row) {
        number = row.number();
        rows.add(row);
        lists.set(row.list());
    }

    List<Row> rows() {
        return rows;
    }

    BitSet lists() {
        return lists;
    }

    HashMap<Cluster, Tie> ties() {
        return ties;
    }

    /** Takes over the rows of another cluster. */
    void take(Cluster other) {
        rows.addAll(other.rows);
        lists.or(other.lists);
    }

    @Override
    public int compareTo(Cluster other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cluster cluster && cluster.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
