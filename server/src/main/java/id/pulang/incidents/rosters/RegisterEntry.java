package id.pulang.incidents.rosters;

import id.pulang.lists.columns.ColumnKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an officer typed of one person, by the columns of a register. What is not typed is empty; where somebody is or
 * was has no column, since a register is read by all who read lists.
 */
public record RegisterEntry(Map<ColumnKind, String> cells) {

    /** The columns of a register in their order, beside the day. */
    public static final List<ColumnKind> COLUMNS = List.of(
            ColumnKind.NAME,
            ColumnKind.OTHER_NAME,
            ColumnKind.SEX,
            ColumnKind.AGE,
            ColumnKind.BORN,
            ColumnKind.NATIONALITY,
            ColumnKind.NATIONAL_NUMBER,
            ColumnKind.PASSPORT,
            ColumnKind.PHONE,
            ColumnKind.ORIGIN);

    /** How many letters a cell has at most. */
    public static final int LONGEST = 200;

    /** Copies the cells in; throws where there is no such column or a cell is too long. */
    public RegisterEntry {
        var copy = new EnumMap<ColumnKind, String>(ColumnKind.class);
        copy.putAll(cells);
        if (!COLUMNS.containsAll(copy.keySet())) {
            throw new IllegalArgumentException("a register has no such column");
        }
        if (copy.values().stream().anyMatch(cell -> cell.length() > LONGEST)) {
            throw new IllegalArgumentException("a cell of a register has at most " + LONGEST + " letters");
        }
        cells = Map.copyOf(copy);
    }

    /** Returns what was typed into a column. */
    public String cell(ColumnKind column) {
        return cells.getOrDefault(column, "");
    }
}
