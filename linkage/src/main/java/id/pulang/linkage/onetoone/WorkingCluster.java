package id.pulang.linkage.onetoone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/** Rows taken to be one person so far, and the ties to other clusters that might be the same person. */
final class WorkingCluster implements Comparable<WorkingCluster> {

    private final List<ListRow> rows = new ArrayList<>();
    private final BitSet lists = new BitSet();
    private final HashMap<WorkingCluster, CandidateEdge> ties = new HashMap<>();
    private final int number;

    WorkingCluster(ListRow row) {
        number = row.number();
        rows.add(row);
        lists.set(row.list());
    }

    List<ListRow> rows() {
        return rows;
    }

    BitSet lists() {
        return lists;
    }

    HashMap<WorkingCluster, CandidateEdge> ties() {
        return ties;
    }

    /** Takes over the rows of another cluster. */
    void take(WorkingCluster other) {
        rows.addAll(other.rows);
        lists.or(other.lists);
    }

    @Override
    public int compareTo(WorkingCluster other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCluster cluster && cluster.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
