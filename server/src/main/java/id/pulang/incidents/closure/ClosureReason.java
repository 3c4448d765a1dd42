package id.pulang.incidents.closure;

/** Why an incident is closed. A list and no free text, which would name people. */
public enum ClosureReason {
    /** All of its people are home. */
    PEOPLE_HOME,
    /** Another post or body goes on with it. */
    CONTINUED_ELSEWHERE,
    /** It was opened twice; the other one goes on. */
    OPENED_TWICE,
    /** It was opened by mistake. */
    OPENED_BY_MISTAKE
}
