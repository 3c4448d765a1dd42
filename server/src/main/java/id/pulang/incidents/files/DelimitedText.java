package id.pulang.incidents.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pulang.incidents.files.Reading.Unreadable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads text whose cells are parted by a comma, a semicolon, a tab or a bar, line by line. */
final class DelimitedText {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOK_AT = 40;

    /** A cell beyond this is not read to its end, in letters. */
    private static final int BUFFER = 64 * Lines.LONGEST_CELL;

    private final Headers headers;

    DelimitedText(Headers headers) {
        this.headers = headers;
    }

    /** Reads the text with the separator under which its header makes most sense. */
    Reading read(Supplier<Reader> text) {
        char separator = separator(text);
        var lines = new Lines();
        Optional<Problem> broken = read(text, separator, lines);
        Optional<Problem> unreadable =
                lines.beyond().map(headers.placed(lines.taken())).or(() -> broken);
        if (unreadable.isPresent()) {
            return new Unreadable(unreadable.get());
        }
        return lines.taken().isEmpty()
                ? new Unreadable(Problem.ofFile("empty_file"))
                : ListFile.of(headers.table(lines.taken(), true));
    }

    private static Optional<Problem> read(Supplier<Reader> text, char separator, Lines lines) {
        int next = 1;
        try (CsvReader<CsvRecord> reader = reader(text, separator, false)) {
            for (CsvRecord line : reader) {
                next = (int) line.getStartingLineNumber() + height(line.getFields());
                if (!lines.take((int) line.getStartingLineNumber(), line.getFields())) {
                    break;
                }
            }
            return Optional.empty();
        } catch (CsvParseException broken) {
            return Optional.of(problem(broken, next, lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Problem problem(CsvParseException broken, int line, Lines lines) {
        String why = String.valueOf(broken.getMessage()) + (broken.getCause() == null ? "" : broken.getCause());
        if (why.toLowerCase(Locale.ROOT).contains("buffer")) {
            return new Problem(0, line, "", "cell_too_long", List.of("" + line, "" + Lines.LONGEST_CELL, "…"));
        }
        return why.toLowerCase(Locale.ROOT).contains("quote")
                ? Problem.ofFile("open_quote", line)
                : Problem.ofFile("too_many_columns", ListFile.MOST_COLUMNS);
    }

    /** How many lines of the file a line of the list takes. */
    private static int height(List<String> cells) {
        return 1
                + (int) cells.stream()
                        .flatMapToInt(String::chars)
                        .filter(letter -> letter == '\n')
                        .count();
    }

    private char separator(Supplier<Reader> text) {
        char best = ',';
        int most = -1;
        for (char separator : SEPARATORS) {
            int score = score(beginning(text, separator));
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

    /** Reads the first lines; what breaks off there breaks off again when all is read. */
    private static List<TableRow> beginning(Supplier<Reader> text, char separator) {
        var lines = new ArrayList<TableRow>();
        try (CsvReader<CsvRecord> reader = reader(text, separator, true)) {
            for (CsvRecord line : reader) {
                lines.add(new TableRow(0, (int) line.getStartingLineNumber(), line.getFields()));
                if (lines.size() >= LOOK_AT) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    private static CsvReader<CsvRecord> reader(Supplier<Reader> text, char separator, boolean openQuotes) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(openQuotes)
                .maxBufferSize(BUFFER)
                .ofCsvRecord(text.get());
    }
}
