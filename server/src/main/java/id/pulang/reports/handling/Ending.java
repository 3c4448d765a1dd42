package id.pulang.reports.handling;

/** Why a report ends without an answer; that somebody cannot be reached is no reason. The names are stored. */
public enum Ending {
    /** Another post or authority has taken it over. */
    PASSED_ON,
    /** It was taken in by mistake. */
    BY_MISTAKE,
    /** Whoever told it asked that nothing more is done. */
    NOT_WANTED,
    /** The person was reached, and nobody is known who could be answered. */
    NOBODY_TO_ANSWER
}
