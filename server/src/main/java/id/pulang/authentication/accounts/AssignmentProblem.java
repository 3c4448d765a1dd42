package id.pulang.authentication.accounts;

/** Why a role is not given to an account. */
public enum AssignmentProblem {
    /** The role does not work at the post, or the post is closed. */
    OTHER_POST,
    /** A section has a name of at most 40 signs, see {@link AccountProblem#NO_SECTION}. */
    NO_SECTION,
    /** It ends before it begins, or has ended already. */
    TIME,
    /**
     * The account has a role on another side: administration, service, welfare at home and police are never in one
     * hand.
     */
    OTHER_SIDE,
    /** The account has a role at the same time from which the pack keeps this one apart. */
    APART
}
