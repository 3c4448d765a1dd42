package id.pulang.casework.situation;

/** What came of recording a situation. */
public enum SituationOutcome {
    /** It is what is known now. */
    RECORDED,
    /** The person is not registered yet, and may be inside: their place is sealed apart. */
    PLACE_APART,
    /** A line has more letters than it may. */
    TOO_LONG,
    /** A number of a companion is of no other case of this incident. */
    NO_SUCH_CASE,
    /** Somebody recorded another one since the form was shown. */
    CHANGED
}
