package id.pulang.cases;

import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as its table keeps it, with the case in which it rests. */
record OneCase(
        CaseId id,
        CaseNumber number,
        PersonId person,
        PersonId openedFor,
        IncidentId incident,
        PostCode post,
        Stage stage,
        @Nullable UserId owner,
        Instant openedAt,
        @Nullable CaseId mergedInto) {

    CaseSummary summary() {
        return new CaseSummary(id, number, person, incident, post, stage, owner, openedAt);
    }

    UUID key() {
        return id.value();
    }
}
