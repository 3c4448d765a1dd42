package id.pulang.linkage.onetoone;

import id.pulang.linkage.comparison.ComparisonVector;
import id.pulang.linkage.comparison.SomeVector;
import java.util.Set;

/** Clusters and ties for tests, said in a few words. */
final class Edges {

    private Edges() {}

    static WorkingCluster cluster(int number, int list) {
        return new WorkingCluster(new ListRow(number, list, "row " + number));
    }

    /** A tie between rows of two lists. */
    static CandidateEdge of(ComparisonVector evidence) {
        return between(cluster(0, 0), cluster(1, 1), evidence, false);
    }

    static CandidateEdge between(
            WorkingCluster left, WorkingCluster right, ComparisonVector evidence, boolean settledDifferent) {
        var strongest =
                new CandidateEdge.Strongest(left.rows().getFirst(), right.rows().getFirst(), evidence.total());
        var tie = new CandidateEdge(left, right, PairEvidence.of(evidence, Set.of()), strongest, settledDifferent);
        left.ties().put(right, tie);
        right.ties().put(left, tie);
        return tie;
    }

    /** A tie of this weight. */
    static CandidateEdge weighing(WorkingCluster left, WorkingCluster right, double weight) {
        var tie = between(left, right, SomeVector.of("NAME SAME 0"), false);
        tie.weigh(Math.log(weight) / Math.log(2), 0);
        return tie;
    }
}
