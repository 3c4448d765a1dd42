package id.pulang.offers.facts;

/** What the authorities at home have said about working in a state. */
public enum PlacementStatus {
    /** Workers are not placed there, by the word of the minister. */
    NOT_A_PLACEMENT_COUNTRY,
    /** The minister has forbidden to go there for work. */
    WORK_FORBIDDEN_BY_MINISTER,
    /** There is no cooperation on placement. */
    NO_COOPERATION,
    /** Somebody has said so, and it is not confirmed. */
    CLAIMED_NOT_OFFICIAL,
    /** No dated statement is in the facts. */
    NO_STATEMENT
}
