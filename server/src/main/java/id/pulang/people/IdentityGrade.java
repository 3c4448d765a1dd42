package id.pulang.people;

/** How well it is known who a person is and that they are a citizen. */
public enum IdentityGrade {
    /** Only said by the person or a list. */
    CLAIMED,
    /** An officer has seen a document. */
    SEEN,
    /** A registry or two officers with an interview have confirmed it. */
    VERIFIED,
    /** A registry was asked and did not confirm it. */
    UNVERIFIED
}
