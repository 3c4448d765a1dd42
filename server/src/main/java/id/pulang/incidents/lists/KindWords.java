package id.pulang.incidents.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pulang.incidents.ListKind;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The words by which a list betrays who made it. */
public final class KindWords {

    private final Map<ListKind, List<String>> words;

    private KindWords(Map<ListKind, List<String>> words) {
        this.words = words;
    }

    /** Reads the words that come with the pack of Indonesian missions in Cambodia. */
    public static KindWords standard() {
        var words = new EnumMap<ListKind, List<String>>(ListKind.class);
        try (InputStream csv =
                        Objects.requireNonNull(KindWords.class.getResourceAsStream("/packs/id-kh/list-kinds.csv"));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : reader) {
                List<String> phrases = Stream.of(line.getField("words").split("\\|"))
                        .map(HeadingVocabulary::plain)
                        .toList();
                words.put(ListKind.valueOf(line.getField("kind")), phrases);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new KindWords(words);
    }

    /** Says who seems to have made a list: by its header first, then the lines above, then the file's name. */
    ListKind kind(String fileName, Table table) {
        return words.keySet().stream()
                .max(Comparator.comparingInt(kind -> score(kind, fileName, table)))
                .filter(kind -> score(kind, fileName, table) > 0)
                .orElse(ListKind.REGISTRATION);
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
