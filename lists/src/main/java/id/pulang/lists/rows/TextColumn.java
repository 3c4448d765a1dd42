package id.pulang.lists.rows;

import id.pulang.linkage.model.Sex;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.tables.Column;
import org.jspecify.annotations.Nullable;

/** A column whose texts go into records as they are; each different text is looked at once. */
final class TextColumn {

    private final String heading;
    private final Column column;
    private final @Nullable String[] texts;
    private final @Nullable Sex[] sexes;

    TextColumn(String heading, Column column) {
        this.heading = heading;
        this.column = column;
        this.texts = new String[column.distinct()];
        this.sexes = new Sex[column.distinct()];
        for (int number = 0; number < texts.length; number++) {
            String value = column.value(number);
            texts[number] = CellTexts.missing(value) ? null : value;
        }
    }

    String heading() {
        return heading;
    }

    Column column() {
        return column;
    }

    /** What a line says; null when it says nothing. */
    @Nullable
    String text(int line) {
        return texts[column.numberAt(line)];
    }

    /** Whether a line says man or woman; null when neither. */
    @Nullable
    Sex sex(int line) {
        int number = column.numberAt(line);
        String text = texts[number];
        if (sexes[number] == null && text != null) {
            sexes[number] = CellTexts.sex(text).orElse(null);
        }
        return sexes[number];
    }
}
