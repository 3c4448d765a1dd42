package id.pulang.cases;

import id.pulang.people.PersonId;
import java.time.Instant;

/** A case was opened for a person. */
public record CaseOpened(CaseId id, PersonId person, Instant at) {}
