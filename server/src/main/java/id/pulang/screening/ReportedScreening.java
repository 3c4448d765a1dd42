package id.pulang.screening;

import id.pulang.cases.CaseId;
import java.time.LocalDate;

/**
 * A screening as a list reports it: whether it was done once or twice, not what was found.
 *
 * @param source the list that says it
 */
public record ReportedScreening(CaseId caseId, Reviewed reviewed, LocalDate on, String source) {}
