package id.pulang.reports.links;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.people.PersonId;
import id.pulang.reports.Report;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import org.springframework.stereotype.Component;

/** Opens the case of a person whom a report is about, and takes along what is sealed apart of it. */
@Component
class CaseOfReport {

    private final PlaceOfReport place;
    private final Cases cases;
    private final Steps steps;

    CaseOfReport(PlaceOfReport place, Cases cases, Steps steps) {
        this.place = place;
        this.cases = cases;
        this.steps = steps;
    }

    CaseFromReport open(Report report, PersonId person) {
        if (cases.caseOf(person).isPresent()) {
            return CaseFromReport.BEFORE;
        }
        CaseId opened = cases.open(person);
        steps.add(report, StepKind.CASE, opened.value().toString(), "");
        return place.carry(report, opened) ? CaseFromReport.OPENED_WITH_PLACE : CaseFromReport.OPENED;
    }
}
