package id.pulang.people.review;

import id.pulang.incidents.IncidentId;
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
        boolean answeredByMe) {}
