package id.pulang.offers.data;

/**
 * A part of the text as it was given.
 *
 * @param from index of its first UTF-16 unit
 * @param to index behind its last one
 */
public record Span(int from, int to) {

    /** The words that stand there in the given text. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
