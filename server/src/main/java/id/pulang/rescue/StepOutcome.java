package id.pulang.rescue;

/** What came of recording a step. */
public enum StepOutcome {
    /** It is recorded. */
    RECORDED,
    /** The person is registered already; their case is worked on as others are. */
    REGISTERED,
    /** The place has to be said. */
    PLACE_MISSING,
    /** It has to be said which authority was asked. */
    AUTHORITY_MISSING,
    /** It has to be said how. */
    MANNER_MISSING,
    /** A note verbale has a number. */
    NUMBER_MISSING,
    /** It has to be said in words: the condition, whom one called, or why. */
    WORDS_MISSING,
    /** A line has more letters than it may. */
    TOO_LONG,
    /** So many people cannot have been seen. */
    NO_SUCH_NUMBER,
    /** It cannot have been on that day. */
    NO_SUCH_DAY,
    /** That stage does not hold. */
    NOT_REACHED
}
