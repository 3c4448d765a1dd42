package id.pulang.cases.course;

/** The one thing that a case waits for next; its text has the key {@code cases.task.<name>}. */
public enum NextTask {
    LOCATE,
    ENGAGE,
    VISIT,
    FREE,
    TAKE_IN,
    REGISTER,
    VERIFY_IDENTITY,
    /** How the identity is verified where no registry is connected. */
    SEE_DOCUMENT,
    /** Two officers say whether somebody whose identity changed is the same person. */
    DECIDE_IDENTITY,
    EXAMINE_FITNESS,
    EXAMINE_AGAIN,
    SCREEN_FIRST,
    SCREEN_SECOND,
    OPEN_GATES,
    PUT_ON_MANIFEST,
    BOARD,
    AWAIT_LANDING,
    HAND_OVER,
    AWAIT_COUNTERSIGNATURE,
    FOLLOW_UP
}
