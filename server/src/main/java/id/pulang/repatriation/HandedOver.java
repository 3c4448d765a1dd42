package id.pulang.repatriation;

import id.pulang.access.PostCode;
import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import java.time.Instant;

/** Someone is home and in the care of an agency. */
public record HandedOver(CaseId caseId, PersonId person, PostCode agency, Instant at) {}
