package id.pulang.lists.rows;

import id.pulang.linkage.model.Detail;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.tables.Column;
import org.jspecify.annotations.Nullable;

/** A column whose cells become details; equal cells share one. */
final class DetailColumn {

    private final Column column;
    private final @Nullable Detail[] details;

    DetailColumn(Column column, Detail.Kind kind, String label) {
        this.column = column;
        this.details = new Detail[column.distinct()];
        for (int number = 0; number < details.length; number++) {
            String value = column.value(number);
            boolean silent = CellTexts.missing(value)
                    || kind == Detail.Kind.CODE && value.length() > 1 && CellTexts.placeholder(value);
            details[number] = silent ? null : new Detail(label, kind, value);
        }
    }

    /** What a line says; null when it says nothing. */
    @Nullable
    Detail detail(int line) {
        return details[column.numberAt(line)];
    }
}
