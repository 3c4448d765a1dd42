package id.pulang.reports.links;

import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.reports.About;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which a case begins with a report: for the registered person whom the report is about, or for
 * somebody whom it makes known; with the place that is sealed apart of it, as far as that opens to the officer.
 */
@Service
@Transactional
public class CasesFromReports {

    private final Reports reports;
    private final PersonLinks links;
    private final NewPeople people;
    private final CaseOfReport opening;
    private final Access access;

    CasesFromReports(Reports reports, PersonLinks links, NewPeople people, CaseOfReport opening, Access access) {
        this.reports = reports;
        this.links = links;
        this.people = people;
        this.opening = opening;
        this.access = access;
    }

    /**
     * Registers whom a report is about, who was known nowhere, and opens a case for them.
     *
     * @param incident to which they belong; none for that of those who come to the post this month
     */
    public CaseFromReport register(ReportId id, @Nullable IncidentId incident) {
        access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER);
        Report report = reports.find(id);
        if (!report.isAboutAPerson() || !links.linked(report).isEmpty()) {
            return CaseFromReport.NOT_POSSIBLE;
        }
        About about =
                reports.open(List.of(report), Purpose.REGISTRATION).getFirst().about();
        if (about.name().isBlank() && about.otherName().isBlank()) {
            return CaseFromReport.NO_NAME;
        }
        return people.register(about, incident)
                .map(person -> {
                    links.link(id, person);
                    return opening.open(report, person);
                })
                .orElse(CaseFromReport.INCIDENT_FULL);
    }

    /** Opens a case for a person whom a report is about. */
    public CaseFromReport open(ReportId id, PersonId person) {
        Report report = reports.find(id);
        if (!links.linked(report).containsValue(person)) {
            return CaseFromReport.NOT_LINKED;
        }
        return opening.open(report, person);
    }
}
