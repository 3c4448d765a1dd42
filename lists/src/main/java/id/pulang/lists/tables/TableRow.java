package id.pulang.lists.tables;

import id.pulang.lists.Problem;
import java.util.Arrays;
import java.util.List;

/**
 * One data row as it came.
 *
 * @param number 1 for the first data row
 * @param line the line of the file, or the row of the sheet, where it stands
 * @param cells the cells as text, in the order of the columns, without blanks around them
 */
public record TableRow(int number, int line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Tells of the row, or of one cell of it. */
    public Problem problem(String column, String code, Object... args) {
        return new Problem(
                number,
                line,
                column,
                code,
                Arrays.stream(args).map(String::valueOf).toList());
    }
}
