package id.pulang.prevention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a warning says.
 *
 * @param place where it happens, no closer than a town
 * @param beginning how it begins
 * @param words the words that recruiters use
 * @param advice what to do
 */
public record WarningText(
        BilingualText title, BilingualText place, BilingualText beginning, BilingualText words, BilingualText advice) {

    /** The most letters of a title or a place; our proposal. */
    public static final int LONGEST_LINE = 120;

    /** The most letters of any other part; our proposal. */
    public static final int LONGEST = 1200;

    /** A text in which nothing stands yet. */
    public static WarningText empty() {
        return new WarningText(
                BilingualText.NONE, BilingualText.NONE, BilingualText.NONE, BilingualText.NONE, BilingualText.NONE);
    }

    /** Its parts by the names of their fields, in the order in which they are read. */
    public Map<String, BilingualText> parts() {
        var parts = new LinkedHashMap<String, BilingualText>();
        parts.put("title", title);
        parts.put("place", place);
        parts.put("beginning", beginning);
        parts.put("words", words);
        parts.put("advice", advice);
        return parts;
    }

    /** Whether each part stands there in both languages. */
    boolean isComplete() {
        return parts().values().stream().allMatch(BilingualText::isComplete);
    }

    boolean isTooLong() {
        return Stream.of(title, place).anyMatch(line -> line.isLongerThan(LONGEST_LINE))
                || Stream.of(beginning, words, advice).anyMatch(part -> part.isLongerThan(LONGEST));
    }

    /**
     * What could lead to somebody. Advice is left out: it names the numbers and sites that help.
     *
     * @return telephone numbers, addresses, numbers of documents and accounts as they stand in the text
     */
    List<String> personalDetails() {
        return Stream.of(title, place, beginning, words)
                .flatMap(part -> Stream.of(part.local(), part.english()))
                .flatMap(part -> PersonalDetail.in(part).stream())
                .distinct()
                .toList();
    }
}
