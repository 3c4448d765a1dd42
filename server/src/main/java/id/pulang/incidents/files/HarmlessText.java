package id.pulang.incidents.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes cells so that no spreadsheet takes one for a formula. Source: OWASP, CSV injection. */
public final class HarmlessText {

    private final StringWriter text = new StringWriter().append('\uFEFF');
    private final CsvWriter writer = CsvWriter.builder().build(text);

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

    /** Puts an apostrophe before what would be run; a telephone number with its plus stays as it is. */
    static String harmless(String cell) {
        if (cell.isEmpty() || cell.matches("\\+?[\\d ()./-]+")) {
            return cell;
        }
        return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
