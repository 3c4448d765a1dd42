package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import java.time.Instant;

/** Someone came aboard. */
public record PersonBoarded(CaseId caseId, PersonId person, Instant at) {}
