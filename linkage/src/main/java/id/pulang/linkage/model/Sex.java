package id.pulang.linkage.model;

/** The sex that a record states. */
public enum Sex {
    FEMALE,
    MALE
}
