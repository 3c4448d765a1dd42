package id.pulang.lists.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.pulang.lists.Problem;
import id.pulang.lists.tables.HeadingFinder;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.TableBuilder;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Reads text with one row a line and a separator between cells, whichever separator and character set it is in. */
final class DelimitedText {

    private static final int ENOUGH_TO_TELL = 1 << 16;
    private static final int LONGEST_LINE = 1 << 22;
    private static final int CELLS_OF_A_LINE = 64;
    private static final int MOST_BREAKS_IN_A_CELL = 20;

    private final ReadLimits limits;
    private final HeadingFinder headings;
    private final boolean mends;

    /**
     * Prepares to read.
     *
     * @param mends whether a quotation mark that nobody closed is taken to end with its line
     */
    DelimitedText(ReadLimits limits, HeadingFinder headings, boolean mends) {
        this.limits = limits;
        this.headings = headings;
        this.mends = mends;
    }

    /**
     * Reads all lines. Where a quotation mark seems to have swallowed some, it is read again as if each ended with its
     * line: a mark that nobody closed makes one cell wrong, and must not make the rows after it vanish. Where that
     * would break a cell of several lines in two, the file is refused, if somebody is there to mend it.
     */
    TableBuilder read(TextSource text) throws IOException {
        char separator = Separator.of(text.beginning(ENOUGH_TO_TELL), headings);
        var whole = new Lines(limits);
        try (Reader letters = text.open()) {
            Optional<Problem> broken = read(letters, separator, whole, false);
            if (broken.isEmpty()) {
                return whole.table;
            }
            if (!mends && !broken.get().code().equals("open_quote")) {
                throw new UnreadableList(broken.get());
            }
        }
        return again(text, separator, whole.next);
    }

    private TableBuilder again(TextSource text, char separator, int line) throws IOException {
        var mended = new Lines(limits);
        try (var ended = new QuotesEnded(text.open(), separator)) {
            Optional<Problem> broken = read(ended, separator, mended, true);
            if (broken.isEmpty() && (mends || ended.lastEnded() == 0)) {
                return mended.table;
            }
            throw new UnreadableList(broken.filter(problem -> !problem.code().equals("open_quote"))
                    .orElseGet(() -> Problem.ofFile("open_quote", line)));
        }
    }

    /** Answers where the text cannot be read on; nothing when it was read to its end. */
    private Optional<Problem> read(Reader text, char separator, Lines lines, boolean lenient) throws IOException {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(lenient)
                .allowUnclosedQuote(lenient)
                .maxBufferSize((int) Math.min(LONGEST_LINE, (long) CELLS_OF_A_LINE * limits.longestCell()))
                .build(lines, text)) {
            for (var line = reader.iterator(); line.hasNext(); ) {
                line.next();
            }
            return Optional.empty();
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        } catch (CsvParseException broken) {
            return Optional.of(problem(broken, lines.next));
        }
    }

    private Problem problem(CsvParseException broken, int line) throws IOException {
        if (broken.getCause() instanceof UnreadableList beyond) {
            throw beyond;
        }
        String why = String.valueOf(broken.getMessage()) + (broken.getCause() == null ? "" : broken.getCause());
        String said = why.toLowerCase(Locale.ROOT);
        if (said.contains("buffer")) {
            return new TableBuilder(limits).tooLong(line, "…").problem();
        }
        if (broken.getCause() instanceof IOException unreadable && !said.contains("quote")) {
            throw unreadable;
        }
        return said.contains("field") && !said.contains("quote")
                ? Problem.ofFile("too_many_columns", limits.columns())
                : Problem.ofFile("open_quote", line);
    }

    /** Puts the cells into their columns without making a text of each. */
    private static final class Lines extends AbstractBaseCsvCallbackHandler<Boolean> {

        private final TableBuilder table;
        private int next = 1;
        private int ordinal;
        private int breaks;

        Lines(ReadLimits limits) {
            table = new TableBuilder(limits);
        }

        @Override
        protected void handleBegin(long line) {
            next = (int) line;
            breaks = 0;
            table.beginLine((int) line);
        }

        @Override
        protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
            int inCell = 0;
            for (int at = offset; quoted && at < offset + length; at++) {
                inCell += buffer[at] == '\n' ? 1 : 0;
            }
            if (inCell > MOST_BREAKS_IN_A_CELL) {
                throw new CsvParseException("A quote holds more lines than a cell has");
            }
            breaks += inCell;
            table.add(buffer, offset, length);
        }

        @Override
        protected Boolean buildRecord() {
            table.endLine(++ordinal);
            next += 1 + breaks;
            return true;
        }
    }
}
