package id.pulang.reports.links;

/** What came of opening a case from a report. */
public enum CaseFromReport {
    /** The case is open. */
    OPENED,
    /** The case is open, and the place that is sealed apart of the report stands sealed on it. */
    OPENED_WITH_PLACE,
    /** The person had one. */
    BEFORE,
    /** The report is not about that person. */
    NOT_LINKED
}
