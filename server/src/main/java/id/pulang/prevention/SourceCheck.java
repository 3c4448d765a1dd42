package id.pulang.prevention;

import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Counts the sources of a warning. Reports about one person are one, however many people wrote them, and so are copies
 * of one text; complaints and reports about nobody are none.
 */
@Component
class SourceCheck {

    private final Reports reports;

    SourceCheck(Reports reports) {
        this.reports = reports;
    }

    /** Whether all reports that are named are there, each about a person. */
    boolean isKnown(WarningSources sources) {
        Set<UUID> named = new HashSet<>(sources.reports());
        return about(sources.reports()).size() == named.size();
    }

    /** On how much it rests, as far as the acting officer may read the reports. */
    WarningEvidence evidence(WarningSources sources) {
        List<Report> found = about(sources.reports());
        List<ReportId> firsts = found.stream()
                .map(report -> report.bonds().copyOf() == null
                        ? report.id()
                        : report.bonds().copyOf())
                .toList();
        long people = reports.find(new HashSet<>(firsts)).stream()
                .map(report -> report.bonds().group())
                .distinct()
                .count();
        return new WarningEvidence(sources.publishers(), (int) people);
    }

    private List<Report> about(List<UUID> ids) {
        return reports.find(ids.stream().map(ReportId::new).distinct().toList()).stream()
                .filter(Report::isAboutAPerson)
                .toList();
    }
}
