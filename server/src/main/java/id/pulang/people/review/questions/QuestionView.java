package id.pulang.people.review.questions;

import id.pulang.incidents.IncidentId;
import id.pulang.linkage.decision.Contradiction;
import id.pulang.linkage.model.Explanation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as the page of two records shows it.
 *
 * @param bearers for each word of either name, in how many people's names of this incident it stands
 */
public record QuestionView(
        QuestionId id,
        IncidentId incident,
        StatementView left,
        StatementView right,
        Explanation explanation,
        Map<String, Integer> bearers,
        Others others,
        Answers answers) {

    public QuestionView {
        bearers = Map.copyOf(bearers);
    }

    /** What else is said of the two people beside the two records. */
    public record Others(List<StatementView> left, List<StatementView> right) {

        public Others {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * How far the officers are.
     *
     * @param closed how it ended, if it has
     * @param mine what the acting officer has answered
     * @param shown the answers that the acting officer may see: the second officer judges without knowing the first's
     *     answer, and sees it once they have given theirs
     * @param waitsForMe whether another officer has decided and the acting one has not
     */
    public record Answers(
            Standing standing,
            @Nullable String closed,
            @Nullable GivenAnswer mine,
            List<GivenAnswer> shown,
            boolean waitsForMe) {

        public Answers {
            shown = List.copyOf(shown);
        }
    }

    /** Says whether both are one person already, and may be two. */
    public boolean lookAgain() {
        return answers.closed() == null && left.isTakenAs(right);
    }

    /** Says why a join has to be looked at again. */
    public Contradiction why() {
        return Contradiction.why(left.record(), right.record());
    }
}
