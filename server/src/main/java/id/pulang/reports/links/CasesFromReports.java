package id.pulang.reports.links;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.people.PersonId;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which a case begins with a report: for the registered person whom the report is about, with the
 * place that is sealed apart of it, as far as that opens to the officer.
 */
@Service
@Transactional
public class CasesFromReports {

    private final Reports reports;
    private final PersonLinks links;
    private final PlaceOfReport place;
    private final Cases cases;
    private final Steps steps;

    CasesFromReports(Reports reports, PersonLinks links, PlaceOfReport place, Cases cases, Steps steps) {
        this.reports = reports;
        this.links = links;
        this.place = place;
        this.cases = cases;
        this.steps = steps;
    }

    /** Opens a case for a person whom a report is about. */
    public CaseFromReport open(ReportId id, PersonId person) {
        Report report = reports.find(id);
        if (!links.linked(report).containsValue(person)) {
            return CaseFromReport.NOT_LINKED;
        }
        if (cases.caseOf(person).isPresent()) {
            return CaseFromReport.BEFORE;
        }
        CaseId opened = cases.open(person);
        steps.add(report, StepKind.CASE, opened.value().toString(), "");
        return place.carry(report, opened) ? CaseFromReport.OPENED_WITH_PLACE : CaseFromReport.OPENED;
    }
}
