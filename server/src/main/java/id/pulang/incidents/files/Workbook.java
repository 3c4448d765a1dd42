package id.pulang.incidents.files;

import id.pulang.incidents.files.Reading.Readable;
import id.pulang.incidents.files.Reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheet of a workbook in which a list stands. */
final class Workbook {

    /** A number such as 1E999999999 would fill the memory when it is written out. */
    private static final int MOST_DIGITS = 400;

    /** Source: ECMA-376 part 1, 18.8.30, and the limits of Excel. */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern DATE_FORMAT = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FORMAT = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");

    private final Headers headers;

    Workbook(Headers headers) {
        this.headers = headers;
    }

    /** Reads the first sheet with a header, after making sure that the archive is what it says. */
    Reading read(byte[] bytes) {
        Optional<Problem> unsafe = Archive.problem(bytes);
        if (unsafe.isPresent()) {
            return new Unreadable(unsafe.get());
        }
        Reading formatted = read(bytes, new ReadingOptions(true, true));
        return formatted instanceof Unreadable ? read(bytes, new ReadingOptions(false, true)) : formatted;
    }

    /** A workbook without styles is whole, but can only be read without the formats of its cells. */
    private Reading read(byte[] bytes, ReadingOptions options) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            return read(workbook);
        } catch (IOException | RuntimeException broken) {
            return new Unreadable(Problem.ofFile("broken_workbook"));
        }
    }

    private Reading read(ReadableWorkbook workbook) throws IOException {
        Reading answer = new Unreadable(Problem.ofFile("empty_file"));
        for (Sheet sheet : workbook.getSheets().toList()) {
            Lines lines = lines(sheet);
            Optional<Problem> beyond = lines.beyond().map(headers.placed(lines.taken()));
            if (beyond.isPresent()) {
                return new Unreadable(beyond.get());
            }
            if (lines.taken().isEmpty()) {
                continue;
            }
            answer = ListFile.of(headers.table(lines.taken(), false));
            if (answer instanceof Readable) {
                return answer;
            }
        }
        return answer;
    }

    private static Lines lines(Sheet sheet) throws IOException {
        var lines = new Lines();
        try (Stream<Row> rows = sheet.openStream()) {
            boolean _ = rows.allMatch(row -> lines.take(row.getRowNum(), cells(row)));
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(Workbook::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getFormula() != null && cell.getType() == CellType.FORMULA) {
            return formula(cell);
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        return Optional.ofNullable(cell.getText()).orElse("");
    }

    /** Keeps a formula as the text that it is; its result is nobody's statement. */
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
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        return Math.abs(number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
