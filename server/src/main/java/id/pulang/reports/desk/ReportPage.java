package id.pulang.reports.desk;

import java.util.List;

/** One page of a list of reports, of so many in all. */
public record ReportPage(List<ReportLine> lines, long total, int page, int pages) {

    public ReportPage {
        lines = List.copyOf(lines);
    }
}
