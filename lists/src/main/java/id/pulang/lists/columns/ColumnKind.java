package id.pulang.lists.columns;

/** What a column of a list can hold. */
public enum ColumnKind {
    /** The whole name. */
    NAME,
    /** The first names, or one of them. */
    GIVEN_NAME,
    /** The family name, or one of them. */
    FAMILY_NAME,
    /** A nickname, a name used at work, a former name. */
    OTHER_NAME,
    /** The date of birth. */
    BORN,
    /** The year of birth alone. */
    BIRTH_YEAR,
    /** The month of birth, beside a column with the year. */
    BIRTH_MONTH,
    /** The day of birth, beside columns with month and year. */
    BIRTH_DAY,
    /** Place and date of birth in one cell. */
    PLACE_AND_BORN,
    /** The age in years. */
    AGE,
    /** The day on which the age was noted. */
    AGE_ON,
    /** Man or woman. */
    SEX,
    /** The Indonesian national number. */
    NIK,
    /** The number of a travel document. */
    PASSPORT,
    /** A telephone number of the person. */
    PHONE,
    /** Where the person was born or comes from. */
    BIRTH_PLACE,
    /** The name of the person's mother. */
    MOTHER,
    /** Another number or code that somebody copied. */
    CODE,
    /** A place or an address. */
    PLACE,
    /** One of a few values. */
    CATEGORY,
    /** Free words. */
    WORDS,
    /** What tells the rows of the list apart, or says who is who; never compared. */
    ROW_ID,
    /** Nothing that tells who the person is. */
    IGNORED
}
