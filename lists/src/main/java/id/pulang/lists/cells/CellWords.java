package id.pulang.lists.cells;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that stand in cells in many languages, by what they are: {@code cell-words.tsv}, a language a line. */
final class CellWords {

    private static final Map<String, Set<String>> WORDS = read();

    private CellWords() {}

    /** The words of a kind, in small letters, in the order of the table. */
    static Set<String> of(String kind) {
        return Objects.requireNonNull(WORDS.get(kind), kind);
    }

    /** A text as the words of the table are written. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static Map<String, Set<String>> read() {
        var words = new HashMap<String, Set<String>>();
        InputStream table = Objects.requireNonNull(CellWords.class.getResourceAsStream("cell-words.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.charAt(0) != '#')
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> words.computeIfAbsent(cells[0], unused -> new LinkedHashSet<>())
                            .addAll(List.of(plain(cells[1]).split(";", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
