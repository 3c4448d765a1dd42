package id.pulang.reports.desk;

import id.pulang.identity.Purpose;
import id.pulang.reports.Report;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.links.LinkProposals;
import id.pulang.reports.links.PersonLinks;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Opens what goes with a report: other reports about the person, and registered people. */
@Component
class RelatedReports {

    private final Reports reports;
    private final LinkProposals proposals;
    private final PersonLinks people;

    RelatedReports(Reports reports, LinkProposals proposals, PersonLinks people) {
        this.reports = reports;
        this.proposals = proposals;
        this.people = people;
    }

    ReportFile.Kin of(Report report, ReportedFacts told, boolean known) {
        if (!report.isAboutAPerson()) {
            return new ReportFile.Kin(List.of(), List.of(), List.of(), List.of());
        }
        List<Report> others = reports.others(report);
        List<ReportedFacts> words = reports.open(others, Purpose.CASE_WORK);
        return new ReportFile.Kin(
                IntStream.range(0, others.size())
                        .mapToObj(at -> new ReportFile.Other(
                                others.get(at), words.get(at).apart()))
                        .toList(),
                proposals.of(report, told),
                people.of(report),
                known ? people.proposed(report, told) : List.of());
    }
}
