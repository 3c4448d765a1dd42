package id.pulang.lists.rows;

import id.pulang.lists.cells.CellProblem;

/** Hears of each cell that is wrong or doubtful, by the place of its column, since two may bear the same heading. */
@FunctionalInterface
interface ColumnProblems {

    /** For whom problems do not matter. */
    ColumnProblems NOBODY = (column, problem, row, value) -> {};

    /**
     * Takes note of a cell.
     *
     * @param column the first is 0
     * @param row the row of the list; the first below the heading is 1
     * @param value what stands in it
     */
    void add(int column, CellProblem problem, int row, String value);
}
