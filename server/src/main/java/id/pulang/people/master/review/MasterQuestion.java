package id.pulang.people.master.review;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.people.master.Grounds;
import id.pulang.people.master.PeoplePair;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question whether two persons of different incidents are one human being, as it is stored.
 *
 * @param posts of the person on the left and of the one on the right
 * @param outcome how it ended, if it has
 */
public record MasterQuestion(
        MasterQuestionId id,
        PeoplePair pair,
        Posts posts,
        Why why,
        Grounds grounds,
        Instant openedAt,
        @Nullable String outcome) {

    /** The posts of two people. */
    public record Posts(PostCode left, PostCode right) {

        /** Whether both are one. */
        public boolean same() {
            return left.equals(right);
        }

        /** Whether officers of a post answer: across posts those of either, within one those of headquarters too. */
        boolean ask(Actor officer) {
            return List.of(left, right).contains(officer.post()) || same() && officer.reachesAllPosts();
        }

        /** Whether the word of officers of two posts settles it. */
        boolean settledBy(PostCode one, PostCode other) {
            return same() || List.of(left, right).containsAll(List.of(one, other)) && !one.equals(other);
        }
    }
}
