package id.pulang.incidents.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes the lines of a list one by one while its file is read, and says at which one it becomes more than is taken.
 *
 * <p>The limits together keep a list below 50 MB of memory, whatever stands in it: 5,000,000 letters of two bytes, and
 * 40 bytes around each cell. A list of 20,000 people with twelve full columns keeps below all of them.
 */
final class Lines {

    static final int MOST_ROWS = 20_000;
    static final int MOST_CELLS = 400_000;
    static final int MOST_LETTERS = 5_000_000;
    static final int LONGEST_CELL = 1_000;

    /** Above the rows of a list stand its header and some lines of its maker. */
    private static final int ABOVE = 100;

    private final List<TableRow> taken = new ArrayList<>();
    private final List<Problem> beyond = new ArrayList<>();
    private int cells;
    private int letters;

    /** Takes a line; a blank one is passed over. Answers false, and takes nothing more, where a limit is passed. */
    boolean take(int line, List<String> row) {
        var next = new TableRow(0, line, trimmed(row));
        if (next.blank()) {
            return true;
        }
        count(next);
        notTooLong(next);
        notMore(taken.size(), MOST_ROWS + ABOVE, "too_many_rows", MOST_ROWS);
        notMore(cells, MOST_CELLS, "too_many_cells", MOST_CELLS);
        notMore(letters, MOST_LETTERS, "too_many_letters", MOST_LETTERS);
        taken.add(next);
        return beyond.isEmpty();
    }

    /** A place for a cell takes memory as well; a list itself has few, but a line may reach far beyond its columns. */
    private void count(TableRow row) {
        boolean beyondAllColumns = row.cells().size() > ListFile.MOST_COLUMNS;
        for (String cell : row.cells()) {
            cells += beyondAllColumns || !cell.isEmpty() ? 1 : 0;
            letters += cell.length();
        }
    }

    /** Ends with a cell that is too long to be read at all. */
    void breakOff(int line, int column) {
        beyond.add(new Problem(0, line, "", "cell_too_long", List.of("" + line, "" + LONGEST_CELL, "" + column)));
    }

    List<TableRow> taken() {
        return taken;
    }

    /** Tells why no more was taken; empty when all was. */
    Optional<Problem> beyond() {
        return beyond.stream().findFirst();
    }

    private void notTooLong(TableRow row) {
        IntStream.range(0, row.cells().size())
                .filter(column -> row.cells().get(column).length() > LONGEST_CELL)
                .findFirst()
                .ifPresent(column -> breakOff(row.line(), column + 1));
    }

    private void notMore(int count, int most, String code, int told) {
        if (count > most) {
            beyond.add(Problem.ofFile(code, told));
        }
    }

    /** Blank cells at the end of a line cost memory and say nothing; as many as a list may have columns are kept. */
    private static List<String> trimmed(List<String> row) {
        int end = row.size();
        while (end > ListFile.MOST_COLUMNS && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }
}
