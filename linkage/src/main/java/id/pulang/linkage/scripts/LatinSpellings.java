package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How people whose language has another script spell the sounds of their names in Latin letters: for each part of a
 * reading the other spellings of it, from {@code latin-spellings.tsv}. A word in Latin letters that can be parted into
 * such spellings is the word, however odd its letters sound to others. Immutable; safe for many threads.
 */
final class LatinSpellings {

    private static final Map<UnicodeScript, List<Part>> PARTS = parts();

    private static final Pattern NONE = Pattern.compile("(?!)");

    private LatinSpellings() {}

    /**
     * A part of a reading.
     *
     * @param letters what it looks like, from the place where it begins
     * @param spellings a regular expression for all its spellings
     */
    private record Part(Pattern letters, String spellings) {}

    private static Map<UnicodeScript, List<Part>> parts() {
        Map<UnicodeScript, List<Part>> parts = new EnumMap<>(UnicodeScript.class);
        for (List<String> cells : ResourceTable.rows(LatinSpellings.class, "latin-spellings")) {
            Part part = new Part(Pattern.compile(cells.get(1)), spellings(cells.get(2)));
            for (String script : cells.get(0).split(" ", -1)) {
                parts.computeIfAbsent(UnicodeScript.forName(script), named -> new ArrayList<>())
                        .add(part);
            }
        }
        return parts;
    }

    private static String spellings(String cell) {
        return Stream.of(cell.split(" ", -1))
                .map(spelling -> spelling.equals("-") ? "" : spelling)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A pattern of all words in small Latin letters that spell this reading; of none where none are known. */
    static Pattern of(UnicodeScript script, String reading) {
        List<Part> parts = PARTS.get(script);
        if (parts == null) {
            return NONE;
        }
        var pattern = new StringBuilder();
        int at = 0;
        while (at < reading.length()) {
            at = append(parts, reading, at, pattern);
        }
        return Pattern.compile(pattern.toString());
    }

    /** Appends the spellings of the first part that stands here; a letter of no part is spelt by itself. */
    private static int append(List<Part> parts, String reading, int at, StringBuilder pattern) {
        for (Part part : parts) {
            var met =
                    part.letters().matcher(reading).region(at, reading.length()).useTransparentBounds(true);
            met.useAnchoringBounds(false);
            if (met.lookingAt() && met.end() > at) {
                pattern.append(part.spellings());
                return met.end();
            }
        }
        pattern.append(Pattern.quote(reading.substring(at, at + 1)));
        return at + 1;
    }
}
