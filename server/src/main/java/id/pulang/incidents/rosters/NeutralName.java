package id.pulang.incidents.rosters;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pulang.lists.cells.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a list as it is shown: that of its sender without words that say what the people on it are, before a
 * competent body has decided it. The sender's own name stays sealed beside, and a list is still known again by it.
 * Source: docs/decisions/0050.
 */
public final class NeutralName {

    private static final Map<String, String> NEUTRAL = read();
    private static final Pattern LABEL =
            Pattern.compile(String.join("|", NEUTRAL.keySet()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NeutralName() {}

    /** Returns how a name that a sender gave is shown. */
    public static String of(String sent) {
        return LABEL.matcher(VisibleText.of(sent))
                .replaceAll(found ->
                        Objects.requireNonNull(NEUTRAL.get(found.group().toLowerCase(Locale.ROOT))));
    }

    /** Longer words stand before those that they begin with. */
    private static Map<String, String> read() {
        Map<String, String> neutral = new LinkedHashMap<>();
        try (InputStream csv = Objects.requireNonNull(NeutralName.class.getResourceAsStream("/words/labels.csv"));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : reader) {
                neutral.put(line.getField("label"), line.getField("neutral"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return neutral;
    }
}
