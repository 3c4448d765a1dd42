package id.pulang.prevention;

import java.util.stream.Stream;

/**
 * The same in both languages in which warnings are published.
 *
 * @param local in the language of the post
 */
public record BilingualText(String local, String english) {

    /** Nothing, in both languages. */
    public static final BilingualText NONE = new BilingualText("", "");

    /** Takes blanks at both ends away. */
    public BilingualText {
        local = local.strip();
        english = english.strip();
    }

    /** Whether something stands in both languages. */
    public boolean isComplete() {
        return !local.isEmpty() && !english.isEmpty();
    }

    /** Whether one of them has more letters than so many. */
    boolean isLongerThan(int most) {
        return Stream.of(local, english).anyMatch(text -> text.length() > most);
    }
}
