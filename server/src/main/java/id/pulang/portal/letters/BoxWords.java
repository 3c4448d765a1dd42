package id.pulang.portal.letters;

import java.time.LocalDate;
import java.util.List;

/** What the desk says to whoever has a receipt, the latest last. */
public record BoxWords(List<Word> words) {

    /** Nothing yet. */
    public static final BoxWords NONE = new BoxWords(List.of());

    /** Copies the words in. */
    public BoxWords {
        words = List.copyOf(words);
    }

    /**
     * One message.
     *
     * @param day on which it was written
     */
    public record Word(LocalDate day, String text) {}
}
