package id.pulang.reports.links;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A registered person whom a report is about, or may be.
 *
 * @param caseId the live case of the person; null where there is none
 */
public record LinkedPerson(
        PersonId id, String name, @Nullable CaseId caseId) {}
