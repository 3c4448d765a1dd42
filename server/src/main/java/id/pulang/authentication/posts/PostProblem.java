package id.pulang.authentication.posts;

/** Why a post is not opened, changed or closed. */
public enum PostProblem {
    /** A code has 2 to 12 capital letters, digits or underscores. */
    CODE_FORM,
    /** A post has the code, or had it; it stands for that post in records and in the audit trail. */
    CODE_TAKEN,
    /** A post has a name of at most 80 signs in each language. */
    NO_NAME,
    /** Nobody knows the time zone. */
    ZONE,
    /** A mission stands below the headquarters, an office below an open office of an agency. */
    PARENT,
    /** An office of an agency has a purpose, a mission has none; police stands below police only. */
    PURPOSE,
    /** People are with it, who must be handed on first. */
    HAS_PEOPLE,
    /** Officers work there, or will. */
    HAS_OFFICERS,
    /** Open offices stand below it. */
    HAS_OFFICES,
    /** The headquarters stay open. */
    HEADQUARTERS
}
