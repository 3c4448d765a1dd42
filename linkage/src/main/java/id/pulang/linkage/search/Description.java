package id.pulang.linkage.search;

import org.jspecify.annotations.Nullable;

/**
 * What is said about someone who is looked for.
 *
 * @param name as written anywhere, in any spelling and order; empty when unknown
 * @param born the date of birth as yyyymmdd; day and month may be 00, and 0 is unknown
 * @param nationalNumber the national number as given, perhaps with a slip
 */
public record Description(String name, int born, @Nullable String nationalNumber) {

    /** Someone of whom only the name is said. */
    public static Description named(String name) {
        return new Description(name, 0, null);
    }

    /** Someone of whom name and date of birth are said. */
    public static Description born(String name, int born) {
        return new Description(name, born, null);
    }
}
