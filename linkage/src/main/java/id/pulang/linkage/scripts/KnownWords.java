package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of names that are not read letter by letter: family names of several spellings, titles, links. */
final class KnownWords {

    private static final Map<String, List<String>> READINGS = readings();
    private static final Set<String> SIGNS = ofSigns();

    private KnownWords() {}

    /** The readings of a word, the usual one first; none when it says nothing; null when it is not known. */
    static @Nullable List<String> readings(String word) {
        return READINGS.get(word);
    }

    /** Whether this sign is not read so, but another one is, where both are known. */
    static boolean ofOtherSigns(String sign, String reading) {
        List<String> readings = READINGS.get(sign);
        return readings != null && SIGNS.contains(reading) && !readings.contains(reading);
    }

    /** All readings of words that are a single Chinese sign. */
    private static Set<String> ofSigns() {
        return READINGS.entrySet().stream()
                .filter(word -> word.getKey().codePoints().count() == 1)
                .filter(word -> UnicodeScript.of(word.getKey().codePointAt(0)) == UnicodeScript.HAN)
                .flatMap(word -> word.getValue().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> readings() {
        var readings = new HashMap<String, List<String>>();
        for (List<String> cells : ResourceTable.rows(KnownWords.class, "words")) {
            List<String> read =
                    cells.stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
            readings.put(WrittenWords.plain(cells.getFirst()), read);
        }
        return Map.copyOf(readings);
    }
}
