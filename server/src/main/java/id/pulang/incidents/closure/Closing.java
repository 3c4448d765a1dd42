package id.pulang.incidents.closure;

/** What came of closing an incident. */
public enum Closing {
    /** It is closed. */
    CLOSED,
    /** It was closed before, perhaps by somebody else at the same moment. */
    CLOSED_BEFORE,
    /** The counter of a post registers in it this month. */
    COUNTER_OPEN,
    /** It was opened twice, and no other incident that is open was named. */
    NO_OTHER
}
