package id.pulang.linkage;

import java.util.List;

/**
 * Who is who among the given records.
 *
 * @param groups every record stands in exactly one
 * @param joins the automatic joins that hold the groups together, as few as possible
 * @param doubts what officers should settle, the answer that settles most first; empty when all is settled
 * @param expected what errors are to be expected in all this
 */
public record Linkage(List<Group> groups, List<Join> joins, List<Doubt> doubts, Expectation expected) {

    public Linkage {
        groups = List.copyOf(groups);
        joins = List.copyOf(joins);
        doubts = List.copyOf(doubts);
    }
}
