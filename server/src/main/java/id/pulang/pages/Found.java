package id.pulang.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found, as one line with its page.
 *
 * @param key the message that says what it is called, with the name filled in; empty where the name says it all
 * @param name how it is called: a name, a title, a number
 * @param beside what tells it from others that are called the same, as a number; empty where nothing does
 * @param day a date that does so, as a birth date
 * @param path the address of its page
 */
public record Found(
        String key, String name, String beside, @Nullable LocalDate day, String path) {

    /** Something that is called by its name alone. */
    public static Found named(String name, String beside, @Nullable LocalDate day, String path) {
        return new Found("", name, beside, day, path);
    }
}
