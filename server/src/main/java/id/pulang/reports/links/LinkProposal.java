package id.pulang.reports.links;

import id.pulang.reports.Report;
import id.pulang.reports.ReportedFacts;

/**
 * A report that may be about the same person.
 *
 * @param phone whether the telephone is the same
 * @param place whether the place is, as far as it is not sealed apart
 */
public record LinkProposal(Report report, ReportedFacts told, Likeness likeness, boolean phone, boolean place) {}
