package id.pulang.people.contacts;

/** What came of an act on a contact; texts have the key {@code families.outcome.<name>}. */
public enum ContactOutcome {
    /** It is recorded. */
    DONE,
    /** There is neither a name nor a relation. */
    NAMELESS,
    /** It is another name, and so another contact. */
    ANOTHER_PERSON,
    /** It has more letters than are kept. */
    TOO_LONG,
    /** There is no reason of ten letters or more. */
    NO_REASON,
    /** It was so before, or is no longer to be decided. */
    TOO_LATE,
    /** A second officer must decide, not the one who asked or heard. */
    SAME_OFFICER
}
