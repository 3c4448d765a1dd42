package id.pulang.screening.secondlook;

/** What became of beginning a second look; the words stand in the messages. */
public enum SecondLookOutcome {
    /** The acting officer reads the first talk from now on, and is the one to conclude second. */
    BEGUN,
    /** There is no first conclusion that waits for a second. */
    NOTHING_WAITS,
    /** Whoever concluded first does not look second. */
    SAME_OFFICER,
    /** Another officer has begun. */
    BY_ANOTHER,
    /** The acting officer has begun too many that are not concluded. */
    TOO_MANY
}
