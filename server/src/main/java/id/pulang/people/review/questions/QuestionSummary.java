package id.pulang.people.review.questions;

import id.pulang.incidents.IncidentId;
import id.pulang.linkage.decision.Contradiction;
import java.time.Instant;

/** A question as the queue shows it. */
public record QuestionSummary(
        QuestionId id,
        IncidentId incident,
        StatementView left,
        StatementView right,
        double probability,
        Instant openedAt,
        Standing standing,
        boolean answeredByMe) {

    /** Says whether both are one person already, and may be two. */
    public boolean lookAgain() {
        return left.isTakenAs(right);
    }

    /** Says why a join has to be looked at again. */
    public Contradiction why() {
        return Contradiction.why(left.record(), right.record());
    }
}
