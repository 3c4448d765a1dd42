package id.pulang.lists.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pulang.lists.tables.HeadingFinder;
import java.io.IOException;

/**
 * Guesses what stands between the cells of a text: under what most known headings stand in one line; between equals
 * what stands equally often in most lines, and makes more cells.
 */
final class Separator {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LINES_FOR_HEADINGS = 40;
    private static final int LINES_COUNTED = 200;
    private static final int MOST_CELLS = 64;

    private Separator() {}

    static char of(char[] beginning, HeadingFinder headings) {
        char best = ',';
        double most = 0;
        for (char candidate : SEPARATORS) {
            double score = known(beginning, candidate, headings) + evenness(beginning, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** How many known headings the best line has; what breaks off there breaks off again when all is read. */
    private static int known(char[] beginning, char separator, HeadingFinder headings) {
        int most = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new String(beginning))) {
            int line = 0;
            for (CsvRecord record : reader) {
                most = Math.max(most, headings.known(record.getFields()));
                if (++line == LINES_FOR_HEADINGS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException broken) {
            return most;
        }
        return most;
    }

    /** The share of lines with the usual number of separators, and a little for their number: below 2. */
    private static double evenness(char[] beginning, char separator) {
        int[] linesWith = new int[MOST_CELLS + 1];
        int lines = 0;
        int cells = 0;
        boolean quoted = false;
        for (int i = 0; i < beginning.length && lines < LINES_COUNTED; i++) {
            char letter = beginning[i];
            quoted ^= letter == '"';
            if (letter == separator && !quoted) {
                cells = Math.min(MOST_CELLS, cells + 1);
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
}
