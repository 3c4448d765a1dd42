package id.pulang.cli.lists;

import id.pulang.cli.columns.Meaning;
import id.pulang.cli.files.Column;
import id.pulang.linkage.Detail;
import id.pulang.linkage.cells.Cells;
import org.jspecify.annotations.Nullable;

/** A column whose cells become details; equal cells share one. */
final class DetailColumn {

    private final Column column;
    private final @Nullable Detail[] details;

    DetailColumn(Column column, Meaning meaning) {
        this.column = column;
        this.details = new Detail[column.distinct()];
        var kind = Detail.Kind.valueOf(meaning.kind().name());
        for (int number = 0; number < details.length; number++) {
            String value = column.value(number);
            boolean silent =
                    Cells.missing(value) || kind == Detail.Kind.CODE && value.length() > 1 && Cells.placeholder(value);
            details[number] = silent ? null : new Detail(meaning.label(), kind, value);
        }
    }

    /** What a line says; null when it says nothing. */
    @Nullable
    Detail detail(int line) {
        return details[column.numberAt(line)];
    }
}
