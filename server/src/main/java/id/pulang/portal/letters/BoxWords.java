package id.pulang.portal.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk says to whoever has a receipt, the latest last.
 *
 * @param sent what they sent themself; none in words of earlier versions
 */
public record BoxWords(List<Word> words, List<Sending> sent) {

    /** Nothing yet. */
    public static final BoxWords NONE = new BoxWords(List.of(), List.of());

    /** Copies the words in. */
    public BoxWords {
        words = List.copyOf(words);
        sent = sent == null ? List.of() : List.copyOf(sent);
    }

    /** The same without the oldest; what somebody sent themself takes the place of no answer. */
    BoxWords withoutOldest() {
        return sent.isEmpty()
                ? new BoxWords(words.subList(1, words.size()), sent)
                : new BoxWords(words, sent.subList(1, sent.size()));
    }

    /**
     * Something that whoever has the receipt sent.
     *
     * @param hour at which it came to the desk, where the mission is
     * @param text its beginning
     * @param readOn the day on which an officer read it; none as long as none has said so
     * @param readAt the hour of that day
     */
    public record Sending(
            LocalDate day,
            String hour,
            String text,
            @Nullable LocalDate readOn,
            @Nullable String readAt) {}

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
