package id.pulang.linkage.decision;

import java.util.List;

/**
 * Who is who among the given records.
 *
 * @param groups every record stands in exactly one
 * @param joins the automatic joins that hold the groups together, as few as possible
 * @param doubts what officers should settle, the answer that settles most first; empty when all is settled
 * @param expected what errors are to be expected in all this
 */
public record LinkageResult(
        List<Cluster> groups, List<AutoMatch> joins, List<ClericalReview> doubts, ExpectedErrors expected) {

    public LinkageResult {
        groups = List.copyOf(groups);
        joins = List.copyOf(joins);
        doubts = List.copyOf(doubts);
    }
}
