package id.pulang.lists.tables;

import id.pulang.lists.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list as it lies in its file: the lines above its heading, the headings, and the rows below. Rows in which nothing
 * stands and headings that stand again are no rows. Immutable, and safe to be read by several threads.
 */
public final class Table {

    private final String file;
    private final TableBuilder lines;
    private final int heading;
    private final boolean evenRows;
    private final List<String> headings;
    private final int[] rows;
    private final List<Integer> headingsAgain = new ArrayList<>();

    Table(String file, TableBuilder lines, int heading, List<String> titles, boolean evenRows) {
        this.file = file;
        this.lines = lines;
        this.heading = heading;
        this.evenRows = evenRows;
        rows = IntStream.range(heading + 1, lines.lines())
                .filter(line -> !isHeadingAgain(line))
                .toArray();
        headings = heading < 0 ? numbers(lines.columns().size()) : filledTo(titles);
    }

    private boolean isHeadingAgain(int line) {
        boolean again = heading >= 0 && lines.columns().stream().allMatch(column -> column.sameWords(line, heading));
        if (again) {
            headingsAgain.add(lines.lineNumber(line));
        }
        return again;
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    /** A column at the end without a heading is one where most rows have it; else some rows are too long. */
    private List<String> filledTo(List<String> titles) {
        int count = lines.columns().size();
        while (count > 0 && titles.get(count - 1).isEmpty() && !mostlyFilled(count - 1)) {
            count--;
        }
        return titles.stream()
                .limit(count)
                .map(title -> title.replaceAll("\\s+", " "))
                .toList();
    }

    private boolean mostlyFilled(int column) {
        Column cells = lines.columns().get(column);
        long filled = IntStream.of(rows)
                .filter(line -> cells.numberAt(line) != Column.EMPTY)
                .count();
        return filled * 2 > rows.length;
    }

    /** The file's name without its folder. */
    public String file() {
        return file;
    }

    /** The headings, or the numbers of the columns where there are none. */
    public List<String> headings() {
        return headings;
    }

    /** How many rows there are. */
    public int rows() {
        return rows.length;
    }

    /** The cells of a column by their places, which {@link #at} tells. */
    public Column column(int column) {
        return lines.columns().get(column);
    }

    /** The place of a row in its columns; the first row is 1. */
    public int at(int row) {
        return rows[row - 1];
    }

    /** The text of a cell; the first row is 1. */
    public String text(int column, int row) {
        return column(column).textAt(at(row));
    }

    /** Where on paper a cell was read; null where the list was not read on paper. The first row is 1. */
    public @Nullable SeenCell seen(int column, int row) {
        return lines.seen(column, at(row));
    }

    /** Whether a cell was read on paper, and with doubt; the first row is 1. */
    public boolean doubtful(int column, int row) {
        SeenCell seen = seen(column, row);
        return seen != null && seen.doubtful();
    }

    /** Whether the list was read on paper. */
    public boolean scanned() {
        return lines.scanned();
    }

    /** What was kept of the reading of a file that shows paper, so that it need not be read twice; else nothing. */
    public byte[] decoded() {
        return lines.decoded().clone();
    }

    /** How many cells of rows hold each value of a column. */
    public int[] counts(int column) {
        Column cells = column(column);
        int[] counts = new int[cells.distinct()];
        for (int line : rows) {
            counts[cells.numberAt(line)]++;
        }
        return counts;
    }

    /** The number of a row among all that people count below the heading, blank ones included. */
    public int place(int row) {
        return lines.ordinal(at(row)) - lines.ordinal(heading);
    }

    /** How many rows people count below the heading, blank ones included. */
    public int places() {
        return lines.lastOrdinal() - lines.ordinal(heading);
    }

    /** A row as it came. */
    public TableRow row(int row) {
        int at = at(row);
        int width = lines.width(at);
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(width, lines.columns().size()); column++) {
            cells.add(column(column).textAt(at));
        }
        while (cells.size() < width - lines.farRight(at).size()) {
            cells.add("");
        }
        cells.addAll(lines.farRight(at));
        return new TableRow(row, lines.lineNumber(at), cells);
    }

    /** How many cells of a row hold something. */
    public int filled(int row) {
        int filled = lines.farRight(at(row)).size();
        for (Column column : lines.columns()) {
            filled += column.numberAt(at(row)) == Column.EMPTY ? 0 : 1;
        }
        return filled;
    }

    /** How many cells a row has. */
    public int width(int row) {
        return lines.width(at(row));
    }

    /** Whether the form of the file says how many cells a row has. */
    public boolean evenRows() {
        return evenRows;
    }

    /** The lines above the heading. */
    public List<String> banner() {
        return IntStream.range(0, Math.max(0, heading))
                .mapToObj(line -> String.join(" ", lines.line(line)).strip())
                .toList();
    }

    /** What its reader should know of the file: parts that were laid together, and parts that were not read. */
    public List<Problem> notes() {
        return List.copyOf(lines.notes());
    }

    /** The lines of the file on which the heading stands again. */
    public List<Integer> headingsAgain() {
        return List.copyOf(headingsAgain);
    }
}
