package id.pulang.linkage;

/** What two records are compared by. */
public enum Field {
    NAME,
    BORN,
    SEX,
    NATIONAL_NUMBER,
    PASSPORT,
    PHONE,
    BIRTH_PLACE,
    MOTHER
}
