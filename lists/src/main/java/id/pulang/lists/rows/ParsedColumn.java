package id.pulang.lists.rows;

import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.cells.CellValue;
import id.pulang.lists.tables.Column;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column whose cells are read as values; each different text is read once, however many rows hold it. */
final class ParsedColumn<T> {

    private static final CellProblem[] PROBLEMS = CellProblem.values();
    private static final byte READ = 1;
    private static final byte FIRST_PROBLEM = 2;

    private final int place;
    private final Column column;
    private final Function<String, CellValue<T>> reader;
    private final @Nullable Object[] values;
    private final byte[] states;

    ParsedColumn(int place, Column column, Function<String, CellValue<T>> reader) {
        this.place = place;
        this.column = column;
        this.reader = reader;
        this.values = new Object[column.distinct()];
        this.states = new byte[column.distinct()];
    }

    /**
     * What a line says; null when it says nothing that can be taken.
     *
     * @param row the row that stands in the line, for those who hear of problems
     */
    @Nullable
    T value(int line, int row, ColumnProblems problems) {
        int number = column.numberAt(line);
        if (states[number] == 0) {
            read(number);
        }
        if (states[number] >= FIRST_PROBLEM) {
            problems.add(place, PROBLEMS[states[number] - FIRST_PROBLEM], row, column.value(number));
        }
        @SuppressWarnings("unchecked") // read() put it there
        T value = (T) values[number];
        return value;
    }

    private void read(int number) {
        CellValue<T> cell = reader.apply(column.value(number));
        values[number] = cell.value();
        CellProblem problem = cell.problem();
        states[number] = problem == null ? READ : (byte) (FIRST_PROBLEM + problem.ordinal());
    }

    /** Its place among the columns of the list; the first is 0. */
    int place() {
        return place;
    }
}
