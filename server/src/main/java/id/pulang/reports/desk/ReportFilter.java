package id.pulang.reports.desk;

/** Which reports a list shows. */
public enum ReportFilter {
    /** All that have not ended. */
    OPEN,
    /** Those whose person has to be reached. */
    CONTACT,
    /** Those that wait for an answer only. */
    ANSWER,
    /** Those past their target. */
    OVERDUE,
    /** Those with an answer. */
    ANSWERED,
    /** Those that ended with a reason. */
    CLOSED,
    /** Every one. */
    ALL
}
