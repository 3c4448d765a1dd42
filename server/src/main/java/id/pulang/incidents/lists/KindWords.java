package id.pulang.incidents.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pulang.incidents.ListKind;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.tables.Table;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which a list betrays who made it. */
public final class KindWords {

    private static final String FILE = "list-kinds.csv";

    private final Map<ListKind, List<String>> words;

    private KindWords(Map<ListKind, List<String>> words) {
        this.words = words;
    }

    /** Reads the words of every pack. */
    public static KindWords of(Packs packs) {
        var words = new EnumMap<ListKind, List<String>>(ListKind.class);
        for (Pack pack : packs.all()) {
            for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(pack.text(FILE))) {
                words.merge(ListKind.valueOf(line.getField("kind")), phrases(line), KindWords::both);
            }
        }
        return new KindWords(words);
    }

    private static List<String> phrases(NamedCsvRecord line) {
        return Stream.of(line.getField("words").split("\\|"))
                .map(HeadingVocabulary::plain)
                .toList();
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Says who seems to have made a list: by its header first, then the lines above, then the file's name. */
    Optional<ListKind> kind(String fileName, Table table) {
        return words.keySet().stream()
                .max(Comparator.comparingInt(kind -> score(kind, fileName, table)))
                .filter(kind -> score(kind, fileName, table) > 0);
    }

    private int score(ListKind kind, String fileName, Table table) {
        List<String> phrases = words.getOrDefault(kind, List.of());
        int headers = table.headings().stream()
                .mapToInt(header -> found(phrases, header))
                .sum();
        int banner = found(phrases, String.join(" ", table.banner()));
        return 3 * headers + 3 * banner + 2 * found(phrases, fileName);
    }

    private static int found(List<String> phrases, String text) {
        String padded = " " + HeadingVocabulary.plain(text) + " ";
        return (int) phrases.stream()
                .filter(phrase -> padded.contains(" " + phrase + " "))
                .count();
    }
}
