package id.pulang.linkage.groups;

import id.pulang.linkage.weights.Evidence;
import id.pulang.linkage.weights.SomeEvidence;

/** Clusters and ties for tests, said in a few words. */
final class Ties {

    private Ties() {}

    static Cluster cluster(int number, int list) {
        return new Cluster(new Row(number, list, "row " + number));
    }

    /** A tie between rows of two lists. */
    static Tie of(Evidence evidence) {
        return between(cluster(0, 0), cluster(1, 1), evidence, false);
    }

    static Tie between(Cluster left, Cluster right, Evidence evidence, boolean settledDifferent) {
        var strongest = new Tie.Strongest(left.rows().getFirst(), right.rows().getFirst(), evidence.total());
        var tie = new Tie(left, right, evidence, strongest, settledDifferent);
        left.ties().put(right, tie);
        right.ties().put(left, tie);
        return tie;
    }

    /** A tie of this weight. */
    static Tie weighing(Cluster left, Cluster right, double weight) {
        var tie = between(left, right, SomeEvidence.of("NAME SAME 0"), false);
        tie.weigh(Math.log(weight) / Math.log(2), 0);
        return tie;
    }
}
