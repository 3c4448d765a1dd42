package id.pulang.cases.following;

/**
 * Keeps a table of what is recorded on cases, whose rows follow a case that rests in another one, and come back with
 * it; a bean of this kind is asked in the transaction of the union.
 */
public interface FollowsItsCase {

    /**
     * Returns the name of the table with its schema. Its column {@code case_id} says on which case a row stands now,
     * and {@code recorded_for} for which it was recorded.
     */
    String followingTable();
}
