package id.pulang.linkage;

/** The sex that a record states. */
public enum Sex {
    FEMALE,
    MALE
}
