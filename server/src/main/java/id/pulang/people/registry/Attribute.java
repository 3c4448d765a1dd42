package id.pulang.people.registry;

/** What a registry can be asked to compare. */
public enum Attribute {
    NAME,
    BORN,
    BIRTH_PLACE
}
