package id.pulang.cases;

/** What came of giving cases to somebody, or of taking them. */
public enum Giving {
    /** They have the cases now, or nobody has. */
    GIVEN,
    /** A colleague carries one of them, who has to give it, or the head of mission. */
    CARRIED,
    /** Nobody takes so many cases at once for themself. */
    TOO_MANY,
    /** Whoever gives a case to a colleague says why. */
    REASON_MISSING,
    /** A reason has at most {@link Cases#LONGEST_REASON} letters. */
    TOO_LONG
}
