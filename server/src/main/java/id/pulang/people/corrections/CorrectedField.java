package id.pulang.people.corrections;

/**
 * What an officer can correct of a person; the names are stored, and texts have the key
 * {@code people.mend.field.<name>}.
 */
public enum CorrectedField {
    NAME,
    BORN,
    SEX,
    NATIONAL_NUMBER,
    PASSPORT,
    PHONE,
    BIRTH_PLACE
}
