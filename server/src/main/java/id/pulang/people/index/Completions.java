package id.pulang.people.index;

import java.util.List;

/**
 * Words that begin with what was typed, the commonest first.
 *
 * @param more whether further words begin so
 */
public record Completions(List<String> words, boolean more) {

    /** None at all. */
    static final Completions NONE = new Completions(List.of(), false);

    public Completions {
        words = List.copyOf(words);
    }
}
