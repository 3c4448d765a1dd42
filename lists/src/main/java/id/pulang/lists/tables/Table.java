package id.pulang.lists.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * A list as it lies in its file.
 *
 * @param file the file's name without its folder
 * @param above how many lines stand above row 1, the heading among them
 */
public record Table(String file, List<String> headings, List<Column> columns, int above) {

    /** How many rows stand below the heading. */
    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().size() - above;
    }

    /** The text of a cell; the first row is 1. */
    public String text(int column, int row) {
        return columns.get(column).textAt(above + row - 1);
    }

    /** The number of the value of a cell in its column. */
    public int number(int column, int row) {
        return columns.get(column).numberAt(above + row - 1);
    }

    /** Whether a row holds nothing at all. */
    public boolean blank(int row) {
        for (Column column : columns) {
            if (column.numberAt(above + row - 1) != Column.EMPTY) {
                return false;
            }
        }
        return true;
    }

    /** Grows line by line. */
    public static final class Builder {

        private final List<Column> columns = new ArrayList<>();
        private int lines;

        /** Ends the line that is being added. */
        public void endLine() {
            lines++;
            columns.forEach(column -> column.padTo(lines));
        }

        /** The column to which the next cell of the line belongs. */
        public Column column(int number) {
            while (columns.size() <= number) {
                var column = new Column();
                column.padTo(lines);
                columns.add(column);
            }
            return columns.get(number);
        }

        /** How many lines there are. */
        public int lines() {
            return lines;
        }

        /** The cells of a line. */
        public List<String> line(int line) {
            return columns.stream().map(column -> column.textAt(line)).toList();
        }

        /** The list, whose headings stand in this line; with -1 there are none. */
        public Table table(String file, int heading) {
            columns.forEach(Column::close);
            var headings = new ArrayList<String>();
            for (int i = 0; i < columns.size(); i++) {
                headings.add(
                        heading < 0 ? Integer.toString(i + 1) : columns.get(i).textAt(heading));
            }
            return new Table(file, headings, columns, heading + 1);
        }
    }
}
