package id.pulang.prevention.editions;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param number its line in the table, counted from 1
 * @param on whether the check reads it
 */
public record TableLine(int number, boolean on, List<String> cells) {

    /** Stands before a row that is switched off: a remark to the check, a row to officers. */
    static final String OFF = "#off\t";

    /** Copies the cells in. */
    public TableLine {
        cells = List.copyOf(cells);
    }

    /** Whether a line of a table is a row, read or switched off, and no remark. */
    static boolean isRow(String line) {
        return !line.isBlank() && (!line.startsWith("#") || line.startsWith(OFF));
    }

    static TableLine of(int number, String line) {
        boolean off = line.startsWith(OFF);
        return new TableLine(number, !off, List.of((off ? line.substring(OFF.length()) : line).split("\t", -1)));
    }

    /** Returns what stands in a column, counted from 1. */
    public String cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }

    /** Writes it as a line of a table. */
    String written() {
        var kept = new ArrayList<String>();
        cells.forEach(cell -> kept.add(cell.replaceAll("[\\p{Cntrl}\\s]+", " ").strip()));
        while (kept.size() > 1 && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return (on ? "" : OFF) + String.join("\t", kept);
    }
}
