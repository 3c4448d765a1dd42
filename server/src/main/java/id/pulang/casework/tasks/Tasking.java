package id.pulang.casework.tasks;

/** What came of giving a task. */
public enum Tasking {
    /** It stands on the case. */
    SET,
    /** Nothing was said about what is to be done. */
    EMPTY,
    /** It is longer than {@link Tasks#LONGEST} letters. */
    TOO_LONG,
    /** The case has {@link Tasks#MOST} open tasks. */
    TOO_MANY,
    /** The day has passed, or is more than a year ahead. */
    NO_SUCH_DAY,
    /** Nobody of this post who works on cases is meant. */
    NO_SUCH_OFFICER
}
