package id.pulang.offers.rules;

/** What the check says of an offer. No answer says that an offer is safe. */
public enum Answer {
    /** Do not go on: a fact speaks against it, or signs come together as they do in adverts of compounds. */
    STOP,
    /** There are signs; go on only after what is named has been checked. */
    CAUTION,
    /** The text says too little, or the facts about it are too old. */
    TOO_LITTLE,
    /** No sign was found; nothing is verified. */
    NO_SIGN
}
