package id.pulang.lists.rows;

/** Hears of each cell that could not be used as it stands. */
@FunctionalInterface
public interface CellProblems {

    /**
     * Takes note of a cell.
     *
     * @param column the heading above it
     * @param row the row of the list; the first below the heading is 1
     * @param value what stands in it
     */
    void add(String column, CellProblem problem, int row, String value);
}
