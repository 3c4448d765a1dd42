package id.pulang.cli.offers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.pulang.cli.words.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads texts one after the other and keeps one in memory: of a CSV with a column {@code text}, or one a line. What is
 * wrong with a row is told with file, row and column, and the row is answered all the same. For one thread.
 */
final class OfferTexts {

    private static final int LONGEST = 1_000_000;
    private static final Set<String> TEXT = Set.of("text", "teks");
    private static final String ID = "id";
    private static final String TEXT_COLUMN = "text";
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final char MALFORMED = '\uFFFD';

    private final String file;
    private final Consumer<OfferText> texts;
    private final Consumer<Refusal> complaints;
    private long row;

    /**
     * Prepares the reading.
     *
     * @param file what complaints call the source
     * @param texts takes each text
     * @param complaints takes what is wrong with rows
     */
    OfferTexts(String file, Consumer<OfferText> texts, Consumer<Refusal> complaints) {
        this.file = file;
        this.texts = texts;
        this.complaints = complaints;
    }

    /**
     * Reads to the end.
     *
     * @return how many texts there were
     * @throws Refusal if there is a heading without a column {@code text}, or a row cannot be told from the next
     */
    long read(InputStream bytes) throws IOException {
        Reader reader = decoded(bytes);
        var lines = new LimitedLines(reader, LONGEST);
        if (!lines.next()) {
            return 0;
        }
        String first = lines.line();
        char separator = separator(first);
        List<String> heading = cells(first, separator);
        int text = indexOf(heading, TEXT);
        if (text >= 0) {
            readRows(lines.rest(), separator, heading, text);
        } else if (heading.size() > 1 && heading.contains(ID)) {
            throw new Refusal("offer.no-text", file, String.join(", ", heading));
        } else {
            readLines(lines);
        }
        return row;
    }

    private void readLines(LimitedLines lines) throws IOException {
        long line = 0;
        do {
            line++;
            if (!lines.line().isBlank()) {
                if (lines.isCut()) {
                    complaints.accept(new Refusal("offer.too-long", file, line, TEXT_COLUMN, LONGEST));
                }
                add(String.valueOf(line), lines.line(), line);
            }
        } while (lines.next());
    }

    private void readRows(Reader rest, char separator, List<String> heading, int text) throws IOException {
        int id = heading.indexOf(ID);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(rest)) {
            for (CsvRecord cells : records) {
                String name = id >= 0 && id < cells.getFieldCount()
                        ? cells.getField(id).strip()
                        : "";
                add(name.isEmpty() ? String.valueOf(row + 1) : name, textOf(cells, text), row + 1);
            }
        } catch (CsvParseException tooLong) {
            throw new Refusal("offer.endless", file, row + 1, TEXT_COLUMN);
        }
    }

    private String textOf(CsvRecord cells, int text) {
        String cell = text < cells.getFieldCount() ? cells.getField(text) : "";
        if (cell.isBlank()) {
            complaints.accept(new Refusal("offer.empty", file, row + 1, TEXT_COLUMN));
        }
        if (cell.length() <= LONGEST) {
            return cell;
        }
        complaints.accept(new Refusal("offer.too-long", file, row + 1, TEXT_COLUMN, LONGEST));
        return cell.substring(0, LONGEST);
    }

    private void add(String id, String text, long place) {
        if (text.indexOf(MALFORMED) >= 0) {
            complaints.accept(new Refusal("offer.not-utf8", file, place, TEXT_COLUMN));
        }
        texts.accept(new OfferText(id, text));
        row++;
    }

    private static char separator(String heading) {
        for (char separator : SEPARATORS) {
            if (heading.indexOf(separator) >= 0 && indexOf(cells(heading, separator), TEXT) >= 0) {
                return separator;
            }
        }
        return ',';
    }

    private static List<String> cells(String line, char separator) {
        return Arrays.stream(line.split(String.valueOf(separator), -1))
                .map(cell -> cell.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static int indexOf(List<String> heading, Set<String> names) {
        for (int column = 0; column < heading.size(); column++) {
            if (names.contains(heading.get(column))) {
                return column;
            }
        }
        return -1;
    }

    /** The signs of UTF-8, or of UTF-16 where the file says so; what is neither reads as a question mark. */
    private static Reader decoded(InputStream bytes) throws IOException {
        var start = new PushbackInputStream(bytes, 3);
        byte[] mark = start.readNBytes(3);
        Charset charset = StandardCharsets.UTF_8;
        int skipped = 0;
        if (begins(mark, 0xEF, 0xBB, 0xBF)) {
            skipped = 3;
        } else if (begins(mark, 0xFF, 0xFE) || begins(mark, 0xFE, 0xFF)) {
            charset = mark[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            skipped = 2;
        }
        start.unread(mark, skipped, mark.length - skipped);
        return new InputStreamReader(start, charset);
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }
}
