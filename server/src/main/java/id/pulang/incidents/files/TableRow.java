package id.pulang.incidents.files;

import java.util.List;

/**
 * One data row as it came.
 *
 * @param number 1 for the first data row
 * @param line the line of the file, or the row of the sheet, where it stands
 * @param cells the cells as text, in the order of the columns
 */
public record TableRow(int number, int line, List<String> cells) {

    /** Copies the cells in, without letters that cannot be seen. */
    public TableRow {
        cells = cells.stream().map(Letters::seen).toList();
    }

    /** Tells a cell, without the space around it; empty where the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Says whether nothing stands in the row. */
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Counts the cells in which something stands. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
