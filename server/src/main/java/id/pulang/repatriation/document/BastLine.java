package id.pulang.repatriation.document;

/** One line of a record of handover; the order is part of its fingerprint. */
public enum BastLine {
    NUMBER,
    DAY,
    TIME,
    PLACE,
    POST,
    HANDED_BY,
    HANDED_BY_ROLE,
    AGENCY,
    AGENCY_NAME,
    CASE_NUMBER,
    NAME,
    BIRTH_PLACE,
    BORN,
    AGE,
    SEX,
    NATIONAL_NUMBER,
    PASSPORT,
    TRAVEL_DOCUMENT,
    WAVE,
    FLIGHT,
    ROUTE,
    FIT_TO_TRAVEL,
    BELONGINGS,
    OPEN_RIGHTS,
    NOT_PUNISHED,
    BASIS
}
