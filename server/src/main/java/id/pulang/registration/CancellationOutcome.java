package id.pulang.registration;

/** What came of cancelling a registration. */
public enum CancellationOutcome {
    /** The registration is cancelled: its case is void, its token leads nowhere. */
    CANCELLED,
    /** Another officer registered the person, or it was more than ten minutes ago. */
    TOO_LATE,
    /** Something else was recorded about the person since, or they did not come by the counter alone. */
    MORE_RECORDED
}
