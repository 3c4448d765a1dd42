package id.pulang.reports.desk;

import id.pulang.identity.Purpose;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import id.pulang.reports.steps.ReportStep;
import id.pulang.reports.steps.Steps;
import id.pulang.reports.triage.Triage;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one report with all that goes with it; what is sealed apart stays shut. */
@Service
@Transactional
public class ReportFiles {

    private final Reports reports;
    private final Steps steps;
    private final Sections sections;
    private final RelatedReports related;
    private final Triage triage;
    private final Clock clock;

    ReportFiles(Reports reports, Steps steps, Sections sections, RelatedReports related, Triage triage, Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.sections = sections;
        this.related = related;
        this.triage = triage;
        this.clock = clock;
    }

    /**
     * Opens a report.
     *
     * @param known whether registered people of a like name are looked for
     */
    public ReportFile open(ReportId id, boolean known) {
        Report report = reports.find(id);
        ReportedFacts told = reports.open(List.of(report), Purpose.CASE_WORK).getFirst();
        List<ReportStep> done = steps.of(report);
        boolean opens = sections.opens(report);
        return new ReportFile(
                report,
                opens ? told : told.apart(),
                report.state(clock.instant()),
                triage.target(report.nature().topic(), report.urgency().danger()),
                done,
                new ReportFile.Apart(
                        kinds(report, opens ? told.apart() : told),
                        opens,
                        sections.names(report),
                        sections.colleagues(report)),
                related.of(report, told, known),
                steps.names(report, done));
    }

    /** What is sealed apart, or shut as if it were: the place and the way to reach somebody of earlier versions. */
    private Set<SectionKind> kinds(Report report, ReportedFacts shut) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        kinds.addAll(sections.kinds(report));
        if (!shut.place().isBlank()) {
            kinds.add(SectionKind.PLACE);
        }
        if (!shut.about().phone().isBlank()) {
            kinds.add(SectionKind.REACH);
        }
        return kinds;
    }
}
