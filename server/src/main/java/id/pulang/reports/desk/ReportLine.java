package id.pulang.reports.desk;

import id.pulang.reports.Report;
import id.pulang.reports.ReportState;

/**
 * A report as a line of a list.
 *
 * @param name of whom it is about; empty where none was told
 */
public record ReportLine(Report report, String name, ReportState state) {}
