package id.pulang.people.identity;

/** What an identity consists of, for clearances. */
public enum IdentityAttribute {
    NAME,
    BORN,
    SEX,
    /** The Indonesian national number. */
    NIK,
    PASSPORT
}
