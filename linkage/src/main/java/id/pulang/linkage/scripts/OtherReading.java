package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which words of a script are read in a second way, as a line of {@code other-readings.tsv} says it. Immutable.
 *
 * @param words what all of such a word looks like
 * @param part what of the reading sounds otherwise
 * @param sound what stands in its place
 * @param usual whether the second reading is the usual one
 */
record OtherReading(UnicodeScript script, Pattern words, Pattern part, String sound, boolean usual) {

    private static final List<OtherReading> KNOWN = ResourceTable.rows(OtherReading.class, "other-readings").stream()
            .map(OtherReading::of)
            .toList();

    private static OtherReading of(List<String> cells) {
        return new OtherReading(
                UnicodeScript.forName(cells.get(0)),
                Pattern.compile(cells.get(1)),
                Pattern.compile(cells.get(2)),
                cells.get(3),
                cells.get(4).equals("second"));
    }

    /** The readings of a word that has this one, the usual one first. */
    static List<String> readings(UnicodeScript script, String word, String reading) {
        return KNOWN.stream()
                .filter(other ->
                        other.script == script && other.words.matcher(word).matches())
                .findFirst()
                .map(other -> other.beside(reading))
                .orElse(List.of(reading));
    }

    private List<String> beside(String reading) {
        String second = part.matcher(reading).replaceAll(sound);
        if (second.equals(reading)) {
            return List.of(reading);
        }
        return usual ? List.of(second, reading) : List.of(reading, second);
    }
}
