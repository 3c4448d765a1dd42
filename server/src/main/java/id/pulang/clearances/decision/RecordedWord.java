package id.pulang.clearances.decision;

/**
 * A word of a gate that somebody recorded.
 *
 * @param code the word, as in the country pack
 */
public record RecordedWord(String code) implements StandingReason {}
