package id.pulang.lists.rows;

import id.pulang.lists.cells.CellValue;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the columns of one kind say, line by line. */
final class ParsedColumns<T> {

    private final List<ParsedColumn<T>> columns;

    private ParsedColumns(List<ParsedColumn<T>> columns) {
        this.columns = columns;
    }

    static <T> ParsedColumns<T> of(
            ColumnKind kind, Table table, List<ColumnMeaning> meanings, Function<String, CellValue<T>> reader) {
        return each(kind, table, meanings, column -> reader);
    }

    static <T> ParsedColumns<T> each(
            ColumnKind kind,
            Table table,
            List<ColumnMeaning> meanings,
            IntFunction<Function<String, CellValue<T>>> readers) {
        var columns = new ArrayList<ParsedColumn<T>>();
        for (int column = 0; column < meanings.size(); column++) {
            if (meanings.get(column).kind() == kind) {
                columns.add(new ParsedColumn<>(column, table.column(column), readers.apply(column)));
            }
        }
        return new ParsedColumns<>(columns);
    }

    List<ParsedColumn<T>> columns() {
        return columns;
    }

    /** The first that says something; null when none does. */
    @Nullable
    T first(int line, int row, ColumnProblems problems) {
        T found = null;
        for (int i = 0; i < columns.size() && found == null; i++) {
            found = columns.get(i).value(line, row, problems);
        }
        return found;
    }

    /** All of them, one by one. */
    List<T> all(int line, int row, ColumnProblems problems) {
        if (columns.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<T>();
        for (ParsedColumn<T> column : columns) {
            T value = column.value(line, row, problems);
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }
}
