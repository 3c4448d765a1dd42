package id.pulang.identity;

/** Why personal data is opened or written; it stands in the audit trail. Source: UU 27/2022 Art. 20 and 27. */
public enum Purpose {
    REGISTRATION,
    MATCHING,
    REVIEW,
    CASE_WORK,
    SCREENING,
    HEALTH,
    CLEARANCE,
    TRAVEL,
    HANDOVER,
    SEARCH,
    LOG_IN,
    BREAK_GLASS,
    OVERSIGHT
}
