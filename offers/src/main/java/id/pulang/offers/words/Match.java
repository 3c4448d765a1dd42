package id.pulang.offers.words;

/**
 * A phrase that stands in a text.
 *
 * @param sign what it is a sign of
 * @param from its first token
 * @param to the token behind its last one
 */
public record Match(String sign, int from, int to) {}
