package id.pulang.incidents.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes cells so that no spreadsheet takes one for a formula. Source: OWASP, CSV injection. */
public final class HarmlessText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?|\\+\\d[\\d ()./-]*");
    /** What a program that parts cells elsewhere would take for the beginning of one, and run. */
    private static final Pattern NEXT_CELL =
            Pattern.compile("(?<=[;\t|\r\n])([\\s\"]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private static final String RUN = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringWriter text = new StringWriter().append('\uFEFF');
    private final CsvWriter writer =
            CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text);

    /** Adds a line. */
    public void line(List<String> cells) {
        writer.writeRecord(cells.stream().map(HarmlessText::harmless).toArray(String[]::new));
    }

    @Override
    public String toString() {
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Puts an apostrophe before what would be run, also where a program parts cells by a semicolon, a tab, a bar or a
     * line; a number, and a telephone number with its plus, stay as they are.
     */
    static String harmless(String cell) {
        if (cell.isEmpty() || NUMBER.matcher(cell).matches()) {
            return cell;
        }
        String within = NEXT_CELL.matcher(cell).replaceAll("$1'");
        return RUN.indexOf(cell.charAt(0)) >= 0 ? "'" + within : within;
    }
}
