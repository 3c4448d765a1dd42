package id.pulang.lists.rows;

import id.pulang.lists.cells.CellTexts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the columns of one kind say, line by line. */
final class ColumnsOfKind {

    private final TextColumn[] cells;

    ColumnsOfKind(List<TextColumn> cells) {
        this.cells = cells.toArray(TextColumn[]::new);
    }

    /** These columns, and the others after them. */
    ColumnsOfKind and(ColumnsOfKind others) {
        var all = new ArrayList<>(List.of(cells));
        all.addAll(List.of(others.cells));
        return new ColumnsOfKind(all);
    }

    TextColumn[] cells() {
        return cells;
    }

    /** The first that says something; null when none does. */
    @Nullable
    String first(int line) {
        String found = null;
        for (int i = 0; i < cells.length && found == null; i++) {
            found = cells[i].text(line);
        }
        return found;
    }

    /** The first that is more than a filler such as 0000. */
    @Nullable
    String firstCode(int line) {
        String found = null;
        for (int i = 0; i < cells.length && found == null; i++) {
            String text = cells[i].text(line);
            found = text == null || CellTexts.placeholder(text) ? null : text;
        }
        return found;
    }

    /** All of them, a blank in between. */
    @Nullable
    String joined(int line) {
        String joined = null;
        for (TextColumn cell : cells) {
            String text = cell.text(line);
            joined = text == null ? joined : joined == null ? text : joined + ' ' + text;
        }
        return joined;
    }

    /** All of them, one by one. */
    List<String> all(int line) {
        if (cells.length == 0) {
            return List.of();
        }
        var all = new ArrayList<String>();
        for (TextColumn cell : cells) {
            String text = cell.text(line);
            if (text != null) {
                all.add(text);
            }
        }
        return List.copyOf(all);
    }
}
