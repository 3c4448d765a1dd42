package id.pulang.incidents.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pulang.incidents.files.Reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads text whose cells are parted by a comma, a semicolon, a tab or a bar. */
final class DelimitedText {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOK_AT = 40;
    private static final int MOST_ROWS = 200_000;

    private final Headers headers;

    DelimitedText(Headers headers) {
        this.headers = headers;
    }

    /** Reads the text with the separator under which its header makes most sense. */
    Reading read(String text) {
        if (text.isBlank()) {
            return new Unreadable(Problem.ofFile("empty_file"));
        }
        try {
            return read(text, separator(text));
        } catch (CsvParseException tooWide) {
            return new Unreadable(Problem.ofFile("too_many_columns", ListFile.MOST_COLUMNS));
        }
    }

    private Reading read(String text, char separator) {
        try {
            List<TableRow> lines = lines(text, separator, MOST_ROWS, false);
            if (lines.size() >= MOST_ROWS) {
                return new Unreadable(Problem.ofFile("too_many_rows", MOST_ROWS));
            }
            return ListFile.of(headers.table(lines, true));
        } catch (CsvParseException broken) {
            return new Unreadable(Problem.ofFile("open_quote", openedOn(text, separator)));
        }
    }

    private char separator(String text) {
        char best = ',';
        int most = -1;
        for (char separator : SEPARATORS) {
            int score = score(lines(text, separator, LOOK_AT, true));
            if (score > most) {
                best = separator;
                most = score;
            }
        }
        return best;
    }

    private int score(List<TableRow> lines) {
        int widest = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return headers.known(lines) * 1000 + Math.min(widest, 999);
    }

    private static List<TableRow> lines(String text, char separator, int most, boolean openQuotes) {
        var lines = new ArrayList<TableRow>();
        try (CsvReader<CsvRecord> reader = reader(text, separator, openQuotes)) {
            for (CsvRecord line : reader) {
                lines.add(new TableRow(0, (int) line.getStartingLineNumber(), line.getFields()));
                if (lines.size() >= most) {
                    break;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    private static int openedOn(String text, char separator) {
        return lines(text, separator, Integer.MAX_VALUE, true).getLast().line();
    }

    private static CsvReader<CsvRecord> reader(String text, char separator, boolean openQuotes) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(openQuotes)
                .maxBufferSize(ListFile.LARGEST + 1)
                .ofCsvRecord(text);
    }
}
