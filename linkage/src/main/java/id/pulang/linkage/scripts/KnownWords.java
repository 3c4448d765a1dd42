package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
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
        for (List<String> cells : ResourceTable.rows(KnownWords.class, "words")) {
            List<String> read =
                    cells.stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
            readings.put(WrittenWords.plain(cells.getFirst()), read);
        }
        return Map.copyOf(readings);
    }
}
