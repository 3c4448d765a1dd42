package id.pulang.people.identity;

/** What an identity consists of, for clearances. */
public enum IdentityAttribute {
    NAME,
    BORN,
    SEX,
    /** The number by which a state knows its citizen. */
    NATIONAL_NUMBER,
    PASSPORT
}
