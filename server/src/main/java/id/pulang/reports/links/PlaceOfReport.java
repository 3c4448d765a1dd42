package id.pulang.reports.links;

import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.reports.Report;
import id.pulang.reports.Reports;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import id.pulang.reports.triage.DangerSign;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.RescueSteps;
import id.pulang.rescue.StepFacts;
import id.pulang.rescue.StepOutcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Carries the place of somebody inside, which is sealed apart of a report, to where it is sealed apart of a case. Where
 * somebody was heard to be who is not held is no place at which anybody could be looked for.
 */
@Component
class PlaceOfReport {

    private final Sections sections;
    private final Reports reports;
    private final RescueSteps rescue;
    private final Access access;

    PlaceOfReport(Sections sections, Reports reports, RescueSteps rescue, Access access) {
        this.reports = reports;
        this.sections = sections;
        this.rescue = rescue;
        this.access = access;
    }

    /** Carries it if there is one, if it opens to the acting officer, and if they may record where somebody is. */
    boolean carry(Report report, CaseId to) {
        boolean may = access.actor().role().holdsAny(RescueAct.LOCATED.roles())
                && sections.kinds(report).contains(SectionKind.PLACE)
                && isInside(report);
        Optional<String> place = may ? sections.open(report.id(), SectionKind.PLACE) : Optional.empty();
        return place.map(told -> told.substring(0, Math.min(told.length(), StepFacts.LONGEST_LINE)))
                .filter(told -> rescue.record(to, RescueAct.LOCATED, access.today(), StepFacts.at(told))
                        == StepOutcome.RECORDED)
                .isPresent();
    }

    private boolean isInside(Report report) {
        return reports.open(List.of(report), Purpose.CASE_WORK)
                .getFirst()
                .signs()
                .contains(DangerSign.INSIDE);
    }
}
