package id.pulang.reports;

/** Where a report stands. */
public enum ReportState {
    /** Nobody was reached, or nobody answered, by the time at which it was due. */
    OVERDUE,
    /** Somebody has to be reached, or whoever told it has no answer. */
    OPEN,
    /** Whoever told it has an answer, and the person was reached. */
    ANSWERED,
    /** It ended with a reason. */
    CLOSED
}
