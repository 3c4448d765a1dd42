package id.pulang.cases;

import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it, without anything that says who the person is.
 *
 * @param owner the officer who carries the case; nobody yet when empty
 */
public record CaseSummary(
        CaseId id,
        CaseNumber number,
        PersonId person,
        IncidentId incident,
        PostCode post,
        Stage stage,
        @Nullable UserId owner,
        Instant openedAt) {
    /** Whether two cases are of one incident. */
    public boolean isOfSameIncident(CaseSummary other) {
        return incident.equals(other.incident);
    }
}
