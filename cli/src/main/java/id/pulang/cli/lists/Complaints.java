package id.pulang.cli.lists;

import id.pulang.lists.cells.CellProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what could not be read in one list: all of it counted, the first few kept. */
final class Complaints {

    private static final int SHOWN = 3;

    private final String file;
    private final Map<String, Pile> piles = new LinkedHashMap<>();

    Complaints(String file) {
        this.file = file;
    }

    void add(String column, CellProblem what, int row, String value) {
        piles.computeIfAbsent(column + '\n' + what, _ -> new Pile(column, what)).add(row, value);
    }

    List<Complaint> all() {
        return piles.values().stream().map(pile -> pile.complaint(file)).toList();
    }

    /** Complaints of one sort about one column. */
    private static final class Pile {

        private final String column;
        private final CellProblem what;
        private final List<Integer> rows = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private int count;

        Pile(String column, CellProblem what) {
            this.column = column;
            this.what = what;
        }

        void add(int row, String value) {
            if (count++ < SHOWN) {
                rows.add(row);
                values.add(value);
            }
        }

        Complaint complaint(String file) {
            return new Complaint(file, column, what, rows, values, count);
        }
    }
}
