package id.pulang.portal.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param english the same in English; empty where an officer wrote it in one language
     * @param hour at which it was written, where the mission is; none in words of earlier versions
     */
    public record Word(
            LocalDate day,
            String text,
            @Nullable String english,
            @Nullable String hour) {

        /** A message in one language. */
        public Word(LocalDate day, String text) {
            this(day, text, "", "");
        }

        /** Whether it was written in a language of the pages; an officer writes in the one of the country. */
        public boolean isIn(String language) {
            return !language.equals("en") || english != null && !english.isEmpty();
        }

        /** Returns it in a language of the pages, as far as it was written in it. */
        public String in(String language) {
            return language.equals("en") && english != null && !english.isEmpty() ? english : text;
        }
    }
}
