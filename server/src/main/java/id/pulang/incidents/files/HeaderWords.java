package id.pulang.incidents.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that authorities write above their columns, and the field that each names. */
public final class HeaderWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, Field> phrases;

    private HeaderWords(Map<String, Field> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    /** Reads the words of a country pack: {@code field,words}, the words parted by {@code |}. */
    public static HeaderWords of(InputStream csv) {
        var phrases = new HashMap<String, Field>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : reader) {
                Field field = Field.valueOf(line.getField("field"));
                for (String phrase : line.getField("words").split("\\|")) {
                    phrases.put(normal(phrase), field);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new HeaderWords(phrases);
    }

    /** Reads the words that come with the pack of Indonesian missions in Cambodia. */
    public static HeaderWords standard() {
        return of(Objects.requireNonNull(HeaderWords.class.getResourceAsStream("/packs/id-kh/header-words.csv")));
    }

    /** Finds the field that a header names: the whole header, or else the longest known phrase in it. */
    public Optional<Field> field(String header) {
        String text = normal(header);
        Field whole = phrases.get(text);
        if (whole != null) {
            return Optional.of(whole);
        }
        List<String> words = List.of(text.split(" "));
        for (int length = words.size() - 1; length > 0; length--) {
            Optional<Field> found = within(words, length);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Field> within(List<String> words, int length) {
        for (int from = 0; from + length <= words.size(); from++) {
            Field field = phrases.get(String.join(" ", words.subList(from, from + length)));
            if (field != null && (length > 1 || field != Field.NUMBER)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Writes a header so that spacing, case, signs and accents do not matter. */
    public static String normal(String header) {
        String apart = HUMP.matcher(header).replaceAll(" ");
        String plain =
                MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
