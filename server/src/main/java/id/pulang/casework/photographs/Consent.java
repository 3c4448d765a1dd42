package id.pulang.casework.photographs;

/** Who agreed to a photograph; the names are stored. */
public enum Consent {
    /** The person themself, who is of age. */
    PERSON,
    /** The person and whoever cares for them, as for a child. */
    PERSON_AND_GUARDIAN
}
