package id.pulang.cli.lists;

import id.pulang.linkage.cells.Cells;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the columns of one kind say, line by line. */
final class Said {

    private final Cell[] cells;

    Said(List<Cell> cells) {
        this.cells = cells.toArray(Cell[]::new);
    }

    /** These columns, and the others after them. */
    Said and(Said others) {
        var all = new ArrayList<>(List.of(cells));
        all.addAll(List.of(others.cells));
        return new Said(all);
    }

    Cell[] cells() {
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
            found = text == null || Cells.placeholder(text) ? null : text;
        }
        return found;
    }

    /** All of them, a blank in between. */
    @Nullable
    String joined(int line) {
        String joined = null;
        for (Cell cell : cells) {
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
        for (Cell cell : cells) {
            String text = cell.text(line);
            if (text != null) {
                all.add(text);
            }
        }
        return List.copyOf(all);
    }
}
