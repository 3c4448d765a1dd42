package id.pulang.lists.files;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.HeadingFinder;
import id.pulang.lists.tables.ListParts;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.TableBuilder;
import id.pulang.lists.tables.UnreadableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheets of a workbook (.xlsx) in which a list stands. */
final class Workbook {

    /** A number such as 1E999999999 would fill the memory when it is written out. */
    private static final int MOST_DIGITS = 400;

    /** Source: ECMA-376 part 1, 18.8.30, and the limits of Excel. */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern DATE_FORMAT = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FORMAT = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");

    private final ReadLimits limits;
    private final HeadingFinder headings;
    private final boolean results;

    /**
     * Prepares to read.
     *
     * @param results whether a formula gives the result that was saved beside it, where there is one, and not its text:
     *     a result is nobody's statement, and on one's own machine it is what one sees
     */
    Workbook(ReadLimits limits, HeadingFinder headings, boolean results) {
        this.limits = limits;
        this.headings = headings;
        this.results = results;
    }

    /**
     * Reads the sheets with known headings, else the one with most lines, after making sure that the archive is what it
     * says. A workbook without styles is whole, but can only be read without the formats of its cells.
     */
    TableBuilder read(byte[] bytes) throws IOException {
        Optional<Problem> unsafe = OfficeArchive.problem(bytes, OfficeArchive.WORKBOOK, limits.workbook());
        if (unsafe.isPresent()) {
            throw new UnreadableList(unsafe.get());
        }
        try {
            return read(bytes, true);
        } catch (UnreadableList beyond) {
            throw beyond;
        } catch (IOException | RuntimeException unformatted) {
            return readAgain(bytes);
        }
    }

    private TableBuilder readAgain(byte[] bytes) throws IOException {
        try {
            return read(bytes, false);
        } catch (UnreadableList beyond) {
            throw beyond;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableList(Problem.ofFile("broken_workbook"));
        }
    }

    private TableBuilder read(byte[] bytes, boolean formatted) throws IOException {
        var parts = new ListParts(limits, headings, false);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(formatted, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                parts.part(sheet.getName());
                addLines(sheet, parts);
            }
        }
        return parts.list();
    }

    private void addLines(Sheet sheet, ListParts parts) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                var cells = new ArrayList<String>(row.getCellCount());
                for (int column = 0; column < row.getCellCount(); column++) {
                    cells.add(row.getOptionalCell(column).map(this::text).orElse(""));
                }
                parts.line(row.getRowNum(), cells);
            });
        }
    }

    private String text(Cell cell) {
        if (cell.getFormula() != null && cell.getType() == CellType.FORMULA) {
            return results && cell.getValue() != null ? result(cell.getValue()) : formula(cell);
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        return Optional.ofNullable(cell.getText()).orElse("");
    }

    /** The saved result of a formula; a date among them as the number of its day. */
    private static String result(Object value) {
        return value instanceof BigDecimal number ? plain(number) : value.toString();
    }

    /** Keeps a formula as the text that it is. */
    private static String formula(Cell cell) {
        String formula = cell.getFormula();
        return formula.startsWith("=") ? formula : "=" + formula;
    }

    private static String number(Cell cell) {
        String whole = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        String format = whole.substring(0, Math.min(whole.length(), LONGEST_FORMAT));
        if (DATE_FORMAT.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find()) {
            return date(cell.asDate());
        }
        return plain(cell.asNumber());
    }

    private static String plain(BigDecimal written) {
        BigDecimal number = written.stripTrailingZeros();
        return Math.abs(number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
