package id.pulang.reports.links;

/** What came of opening a case from a report. */
public enum CaseFromReport {
    /** The case is open. */
    OPENED,
    /** The case is open, and the place that is sealed apart of the report stands sealed on it. */
    OPENED_WITH_PLACE,
    /** The person had one. */
    BEFORE,
    /** Neither a name nor a nickname was told. */
    NO_NAME,
    /** Somebody registered is linked already, or the report is about no person. */
    NOT_POSSIBLE,
    /** The incident holds as many statements as can be compared. */
    INCIDENT_FULL,
    /** The report is not about that person. */
    NOT_LINKED
}
