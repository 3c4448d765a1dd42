package id.pulang.incidents;

/** What a list says about someone's sex, as travel documents write it. */
public enum Sex {
    FEMALE,
    MALE
}
