package id.pulang.linkage.model;

/** What two records are compared by. */
public enum Field {
    NAME,
    BORN,
    SEX,
    NATIONAL_NUMBER,
    PASSPORT,
    PHONE,
    BIRTH_PLACE,
    MOTHER,
    /** A column that has no place of its own in a record; its heading stands beside it. */
    DETAIL
}
