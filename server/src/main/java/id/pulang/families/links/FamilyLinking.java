package id.pulang.families.links;

/** What came of an act on who tells a report; texts have the key {@code families.linking.<name>}. */
public enum FamilyLinking {
    /** It waits for a second officer. */
    PROPOSED,
    /** Two officers have confirmed it. */
    CONFIRMED,
    /** It holds no more, or was refused. */
    ENDED,
    /** The report is not held to be about the person who named the contact. */
    NOT_ABOUT,
    /** There is no reason of ten letters or more. */
    NO_REASON,
    /** It was so before, or is no longer to be decided. */
    TOO_LATE,
    /** A second officer must decide, not the one who proposed. */
    SAME_OFFICER;

    /** Whether something was recorded. */
    public boolean isDone() {
        return this == PROPOSED || this == CONFIRMED || this == ENDED;
    }
}
