package id.pulang.cli.lists;

import id.pulang.lists.cells.CellProblem;
import java.util.List;

/**
 * Cells of one column that could not be used, though the rest of their rows is.
 *
 * @param what what is wrong with them
 * @param rows the first of them, row 1 standing below the heading
 * @param values what stands in those
 * @param count how many there are
 */
public record Complaint(
        String file, String column, CellProblem what, List<Integer> rows, List<String> values, int count) {

    public Complaint {
        rows = List.copyOf(rows);
        values = List.copyOf(values);
    }
}
