package id.pulang.lists.tables;

import id.pulang.lists.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grows line by line while a file is read, and says at which one it becomes more than is taken. Lines in which nothing
 * stands are counted and not kept. Not thread-safe.
 */
public final class TableBuilder {

    /** Above the rows of a list stand its heading and some lines of its maker. */
    private static final int ABOVE = 100;

    /** As many as the widest sheet of a workbook has. */
    private static final int MOST_CELLS_OF_A_LINE = 16_384;

    private final ReadLimits limits;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Integer, List<String>> farRight = new HashMap<>();
    private final Map<Integer, List<SeenCell>> seen = new HashMap<>();
    private final List<Problem> notes = new ArrayList<>();
    private byte[] decoded = new byte[0];
    private int[] lineNumbers = new int[64];
    private int[] ordinals = new int[64];
    private int[] widths = new int[64];
    private int lines;
    private int lastOrdinal;
    private int line;
    private int width;
    private int lastFilled;
    private int filled;
    private long cells;
    private long letters;

    /** An empty table. */
    public TableBuilder(ReadLimits limits) {
        this.limits = limits;
    }

    /** Begins a line at this line of the file, or row of the sheet. */
    public void beginLine(int number) {
        line = number;
        width = 0;
        lastFilled = 0;
        filled = 0;
    }

    /** Adds the next cell of the line. */
    public void add(String cell) {
        add(cell.toCharArray(), 0, cell.length());
    }

    /** Adds the next cell of the line as it lies in a buffer. */
    public void add(char[] buffer, int offset, int length) {
        letters += length;
        int from = offset;
        int to = offset + length;
        while (from < to && Column.blank(buffer[from])) {
            from++;
        }
        while (to > from && Column.blank(buffer[to - 1])) {
            to--;
        }
        if (to - from > limits.longestCell()) {
            throw tooLong(line, Integer.toString(width + 1));
        }
        if (to > from && put(buffer, from, to - from)) {
            filled++;
            lastFilled = width + 1;
        }
        width++;
        notMore(width, MOST_CELLS_OF_A_LINE, "too_many_columns", limits.columns());
    }

    /** Keeps where on paper the cells of the line were read. */
    void seen(List<SeenCell> cells) {
        if (filled > 0 && !cells.isEmpty()) {
            seen.put(lines, cells);
        }
    }

    /** Answers whether anything can be seen in the cell. */
    private boolean put(char[] buffer, int offset, int length) {
        if (width < limits.columns()) {
            Column column = column(width);
            column.padTo(lines);
            return column.add(buffer, offset, length);
        }
        String seen = Column.seen(buffer, offset, length);
        if (!seen.isEmpty()) {
            putFarRight(seen);
        }
        return !seen.isEmpty();
    }

    private void putFarRight(String seen) {
        List<String> right = farRight.computeIfAbsent(lines, number -> new ArrayList<>());
        while (limits.columns() + right.size() < width && cells + right.size() <= limits.cells()) {
            right.add("");
        }
        right.add(seen);
    }

    private Column column(int number) {
        while (columns.size() <= number) {
            columns.add(new Column());
        }
        return columns.get(number);
    }

    /**
     * Ends the line.
     *
     * @param ordinal its number among those that people count
     */
    public void endLine(int ordinal) {
        lastOrdinal = Math.max(lastOrdinal, ordinal);
        if (filled == 0) {
            return;
        }
        int kept = width > limits.columns() ? Math.max(limits.columns(), lastFilled) : width;
        cells += kept > limits.columns() ? kept : filled;
        if (lines == lineNumbers.length) {
            lineNumbers = Arrays.copyOf(lineNumbers, lines * 2);
            ordinals = Arrays.copyOf(ordinals, lines * 2);
            widths = Arrays.copyOf(widths, lines * 2);
        }
        lineNumbers[lines] = line;
        ordinals[lines] = ordinal;
        widths[lines] = kept;
        lines++;
        notMore(lines, limits.rows() + ABOVE, "too_many_rows", limits.rows());
        notMore(cells, limits.cells(), "too_many_cells", limits.cells());
        notMore(letters, limits.letters(), "too_many_letters", limits.letters());
    }

    /**
     * Adds the lines of another table below these.
     *
     * @param above the last line of the other that is left out, -1 for none
     * @param order for each column of this table, where it stands in the other; -1 where it does not
     */
    void addBelow(TableBuilder other, int above, int[] order) {
        int offset = lastOrdinal - other.ordinal(above);
        for (int number = above + 1; number < other.lines; number++) {
            List<String> cells = other.line(number);
            beginLine(other.lineNumber(number));
            for (int column : order) {
                add(column < 0 || column >= cells.size() ? "" : cells.get(column));
            }
            seen(other.seenBy(number, order));
            endLine(offset + other.ordinal(number));
        }
    }

    private List<SeenCell> seenBy(int number, int[] order) {
        List<SeenCell> cells = seen.getOrDefault(number, List.of());
        return cells.isEmpty()
                ? cells
                : Arrays.stream(order)
                        .mapToObj(column -> column < 0 || column >= cells.size() ? SeenCell.NOWHERE : cells.get(column))
                        .toList();
    }

    /** Where on paper a cell was read; null where the list was not read on paper. */
    @Nullable
    SeenCell seen(int column, int number) {
        List<SeenCell> cells = seen.getOrDefault(number, List.of());
        return column < cells.size() ? cells.get(column) : null;
    }

    /** Keeps what was said of a file that took long to read. */
    public void keep(byte[] said) {
        decoded = said;
    }

    byte[] decoded() {
        return decoded;
    }

    /** Whether it was read on paper. */
    boolean scanned() {
        return !seen.isEmpty();
    }

    /** Notes what whoever reads the list should know of its file. */
    void note(Problem note) {
        notes.add(note);
    }

    /** What whoever reads the list should know of its file. */
    public List<Problem> notes() {
        return notes;
    }

    private void notMore(long count, long most, String code, long told) {
        if (count > most) {
            throw new UnreadableList(Problem.ofFile(code, told), this);
        }
    }

    /** A cell of this line, in this column, is longer than is taken. */
    public UnreadableList tooLong(int at, String column) {
        return new UnreadableList(Problem.ofLine(at, "cell_too_long", at, limits.longestCell(), column), this);
    }

    /** How many lines there are in which something stands. */
    public int lines() {
        return lines;
    }

    /** The cells of a line, the first being line 0. */
    public List<String> line(int number) {
        return columns.stream().map(column -> column.textAt(number)).toList();
    }

    /**
     * The table below a heading.
     *
     * @param heading the line of the headings, or {@link HeadingFinder#NO_HEADING}
     * @param titles the headings, as long as the columns; not looked at where there are none
     * @param evenRows whether the form of the file says how many cells a row has, so that a short one is worth a word
     */
    public Table table(String file, int heading, List<String> titles, boolean evenRows) {
        columns.forEach(column -> column.close(lines));
        if (heading >= 0 && farRight.containsKey(heading)) {
            throw new UnreadableList(Problem.ofFile("too_many_columns", limits.columns()), this);
        }
        return new Table(file, this, heading, titles, evenRows);
    }

    /** How many columns there are. */
    public int columnCount() {
        return columns.size();
    }

    /** Whether nothing stands in a column below a heading. */
    boolean saysNothing(int column, int heading) {
        return IntStream.range(heading + 1, lines)
                .allMatch(line -> columns.get(column).textAt(line).isEmpty());
    }

    List<Column> columns() {
        return columns;
    }

    List<String> farRight(int number) {
        return farRight.getOrDefault(number, List.of());
    }

    int lineNumber(int number) {
        return lineNumbers[number];
    }

    int ordinal(int number) {
        return number < 0 ? 0 : ordinals[number];
    }

    int width(int number) {
        return widths[number];
    }

    int lastOrdinal() {
        return lastOrdinal;
    }
}
