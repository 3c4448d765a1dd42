package id.pulang.cases.escalation;

/** To whom a missed clock is told, one after the other; the names are stored. */
public enum Level {
    /** Whoever owns the case, at once. */
    OWNER,
    /** Who answers for the post. */
    SUPERVISOR,
    /** Who answers at headquarters. */
    HEADQUARTERS
}
