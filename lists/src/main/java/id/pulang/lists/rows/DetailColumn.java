package id.pulang.lists.rows;

import id.pulang.linkage.model.Detail;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.tables.Column;
import id.pulang.lists.tables.Table;
import org.jspecify.annotations.Nullable;

/** A column whose cells become details; equal cells share one. */
final class DetailColumn {

    private final int number;
    private final Column column;
    private final @Nullable Detail[] details;

    DetailColumn(Table table, int number, Detail.Kind kind, String label) {
        this.number = number;
        this.column = table.column(number);
        this.details = new Detail[column.distinct()];
        for (int text = 0; text < details.length; text++) {
            String value = column.value(text);
            boolean silent = CellTexts.missing(value)
                    || kind == Detail.Kind.CODE && value.length() > 1 && CellTexts.placeholder(value);
            details[text] = silent ? null : new Detail(label, kind, value);
        }
    }

    /** Where it stands among the columns; the first is 0. */
    int number() {
        return number;
    }

    /** What a line says; null when it says nothing. */
    @Nullable
    Detail detail(int line) {
        return details[column.numberAt(line)];
    }
}
