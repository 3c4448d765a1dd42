package id.pulang.lists.files;

import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook (.xlsx) in which something stands. */
final class Workbook {

    private Workbook() {}

    /**
     * Reads all lines of the sheet, the empty ones in between too, so that rows keep their numbers.
     *
     * @param formatted whether cells have formats, by which numbers are known as dates
     */
    static Table.Builder read(InputStream bytes, boolean formatted) throws IOException {
        try (var workbook = new ReadableWorkbook(bytes, new ReadingOptions(formatted, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                var lines = new Table.Builder();
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> add(row, lines));
                }
                if (lines.lines() > 1) {
                    return lines;
                }
            }
        }
        return new Table.Builder();
    }

    private static void add(Row row, Table.Builder lines) {
        while (lines.lines() < row.getRowNum() - 1) {
            lines.endLine();
        }
        for (int column = 0; column < row.getCellCount(); column++) {
            lines.column(column)
                    .add(row.getOptionalCell(column).map(Workbook::text).orElse(""));
        }
        lines.endLine();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        return Optional.ofNullable(cell.getText()).orElse("");
    }

    private static String number(Cell cell) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (dated(format)) {
            LocalDateTime moment = cell.asDate();
            boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return day ? moment.toLocalDate().toString() : moment.toString();
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        return number.toPlainString();
    }

    /** Whether a number format is one of dates: days or years outside of quotes and brackets. */
    private static boolean dated(String format) {
        char until = ' ';
        for (int i = 0; i < format.length(); i++) {
            char letter = format.charAt(i);
            if (until != ' ') {
                until = letter == until ? ' ' : until;
            } else if (letter == '"') {
                until = '"';
            } else if (letter == '[') {
                until = ']';
            } else if ("dDyY".indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }
}
