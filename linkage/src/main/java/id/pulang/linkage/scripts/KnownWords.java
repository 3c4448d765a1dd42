package id.pulang.linkage.scripts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words of names that are not read letter by letter: family names of several spellings, titles, links. */
final class KnownWords {

    private static final Map<String, List<String>> READINGS = readings();

    private KnownWords() {}

    /** The readings of a word, the usual one first; none when it says nothing; null when it is not known. */
    static @Nullable List<String> readings(String word) {
        return READINGS.get(word);
    }

    private static Map<String, List<String>> readings() {
        var readings = new HashMap<String, List<String>>();
        for (String[] cells : TableLines.of("words")) {
            List<String> read =
                    Arrays.stream(cells).skip(1).filter(cell -> !cell.isEmpty()).toList();
            readings.put(WrittenWords.plain(cells[0]), read);
        }
        return Map.copyOf(readings);
    }
}
