package id.pulang.incidents.files;

/** What a column of a list tells about the person in a row. */
public enum Field {
    /** Not decided yet: two columns look alike, or the officer is still asked. */
    UNDECIDED,
    /** Kept as it came, under its own header. */
    KEPT,
    NUMBER,
    NAME,
    GIVEN_NAME,
    FAMILY_NAME,
    OTHER_NAME,
    SEX,
    BORN,
    BIRTH_PLACE,
    BIRTH_PLACE_AND_DATE,
    AGE,
    LISTED_ON,
    NIK,
    PASSPORT,
    PHONE,
    MOTHER_NAME,
    ORIGIN,
    NATIONALITY,
    LAST_PLACE;

    /** Says whether only one column of a list can tell this. */
    public boolean onlyOnce() {
        return this != UNDECIDED && this != KEPT && this != OTHER_NAME && this != PHONE;
    }
}
