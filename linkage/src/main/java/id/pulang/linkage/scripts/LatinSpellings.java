package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How people whose language has another script spell the sounds of their names in Latin letters: for each part of a
 * reading the other spellings of it, from {@code latin-spellings.tsv}. A word in Latin letters that can be parted into
 * such spellings is the word, however odd its letters sound to others. Immutable; safe for many threads.
 */
final class LatinSpellings {

    private static final Map<UnicodeScript, List<Part>> PARTS = parts();

    private LatinSpellings() {}

    /**
     * A part of a reading.
     *
     * @param letters what it looks like, from the place where it begins
     * @param spellings all its spellings
     */
    private record Part(Pattern letters, List<String> spellings) {}

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

    /** The spellings that a cell lists, parted by blanks; "-" stands for none. */
    static List<String> spellings(String cell) {
        return Stream.of(cell.split(" ", -1))
                .map(spelling -> spelling.equals("-") ? "" : spelling)
                .toList();
    }

    /** All words in small Latin letters that spell this reading; none where none are known. */
    static SpellingSequence of(UnicodeScript script, String reading) {
        List<Part> parts = PARTS.get(script);
        if (parts == null) {
            return SpellingSequence.NONE;
        }
        var sequence = new ArrayList<List<String>>();
        int at = 0;
        while (at < reading.length()) {
            at = append(parts, reading, at, sequence);
        }
        return new SpellingSequence(sequence);
    }

    /** Appends the spellings of the first part that stands here; a letter of no part is spelt by itself. */
    private static int append(List<Part> parts, String reading, int at, List<List<String>> sequence) {
        for (Part part : parts) {
            var met =
                    part.letters().matcher(reading).region(at, reading.length()).useTransparentBounds(true);
            met.useAnchoringBounds(false);
            if (met.lookingAt() && met.end() > at) {
                sequence.add(part.spellings());
                return met.end();
            }
        }
        sequence.add(List.of(reading.substring(at, at + 1)));
        return at + 1;
    }
}
