package id.pulang.lists.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads text with one row a line and a separator between cells, whichever separator and alphabet it is in. */
final class DelimitedText {

    private static final int ENOUGH_TO_TELL = 1 << 16;
    private static final int LONGEST_CELL = 1 << 22;
    private static final int MOST_BREAKS_IN_A_CELL = 20;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private DelimitedText() {}

    /**
     * Reads all lines.
     *
     * @param quotesEnd whether a quotation mark that is open at the end of a line is taken to end there
     * @throws OpenQuote if a quotation mark seems to have swallowed lines, which cannot be where they end with the line
     */
    static Table.Builder read(InputStream bytes, Charset charset, boolean quotesEnd) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var start = new char[ENOUGH_TO_TELL];
        try (var text = new InputStreamReader(bytes, decoder)) {
            int length = fill(text, start);
            var lines = new Table.Builder();
            var continued = new Continued(start, length, text);
            char separator = separator(start, length);
            try (var reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowExtraCharsAfterClosingQuote(quotesEnd)
                    .allowUnclosedQuote(quotesEnd)
                    .maxBufferSize(LONGEST_CELL)
                    .build(new Lines(lines), quotesEnd ? new QuotesEnded(continued, separator) : continued)) {
                for (var line = reader.iterator(); line.hasNext(); ) {
                    line.next();
                }
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            } catch (CsvParseException e) {
                if (e.getCause() instanceof IOException unreadable) {
                    throw unreadable;
                }
                throw new OpenQuote(e);
            }
            return lines;
        }
    }

    /** The alphabet that the first bytes of a text announce. */
    static Charset announced(byte[] start) {
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean bigFirst = start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        return bigFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static int fill(Reader text, char[] start) throws IOException {
        int length = 0;
        while (length < start.length) {
            int read = text.read(start, length, start.length - length);
            if (read < 0) {
                return length;
            }
            length += read;
        }
        return length;
    }

    /** The separator that stands equally often in most lines; between equals the one that makes more cells. */
    static char separator(char[] start, int length) {
        char best = ',';
        double most = 0;
        for (char candidate : SEPARATORS) {
            double score = score(start, length, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(char[] start, int length, char separator) {
        int[] linesWith = new int[65];
        int lines = 0;
        int cells = 0;
        boolean quoted = false;
        for (int i = 0; i < length && lines < 200; i++) {
            char letter = start[i];
            quoted ^= letter == '"';
            if (letter == separator && !quoted) {
                cells = Math.min(64, cells + 1);
            } else if (letter == '\n' && !quoted) {
                linesWith[cells]++;
                lines++;
                cells = 0;
            }
        }
        linesWith[cells]++;
        int usual = 1;
        for (int count = 2; count < linesWith.length; count++) {
            usual = linesWith[count] >= linesWith[usual] ? count : usual;
        }
        return linesWith[usual] / (lines + 1.0) + usual / 1000.0 * Math.min(1, linesWith[usual]);
    }

    /** Puts the cells into their columns without making a text of each. */
    private static final class Lines extends AbstractBaseCsvCallbackHandler<Boolean> {

        private final Table.Builder lines;

        Lines(Table.Builder lines) {
            this.lines = lines;
        }

        @Override
        protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
            if (quoted && breaks(buffer, offset, length) > MOST_BREAKS_IN_A_CELL) {
                throw new CsvParseException("More lines than a cell has");
            }
            lines.column(column).add(buffer, offset, length);
        }

        private static int breaks(char[] buffer, int offset, int length) {
            int breaks = 0;
            for (int at = offset; at < offset + length; at++) {
                breaks += buffer[at] == '\n' ? 1 : 0;
            }
            return breaks;
        }

        @Override
        protected Boolean buildRecord() {
            lines.endLine();
            return true;
        }
    }

    /** A text whose beginning was already read. */
    private static final class Continued extends Reader {

        private final char[] start;
        private final int length;
        private final Reader rest;
        private int at;

        Continued(char[] start, int length, Reader rest) {
            this.start = start;
            this.length = length;
            this.rest = rest;
            this.at = length > 0 && start[0] == '\uFEFF' ? 1 : 0;
        }

        @Override
        public int read(char[] buffer, int offset, int most) throws IOException {
            if (at >= length) {
                return rest.read(buffer, offset, most);
            }
            int count = Math.min(most, length - at);
            System.arraycopy(start, at, buffer, offset, count);
            at += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            rest.close();
        }
    }
}
