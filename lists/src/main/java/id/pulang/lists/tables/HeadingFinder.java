package id.pulang.lists.tables;

import java.util.List;

/** Says which line of a list is its heading. */
public interface HeadingFinder {

    /** There is none, and the columns go by their numbers. */
    int NO_HEADING = -1;

    /** There is none, and without one the list is not taken. */
    int MISSING = -2;

    /** The line, counted from 0, or one of the two constants; the lower one of a heading of two lines. */
    int find(TableBuilder lines);

    /** The headings that stand in a line, or in this line and the one above it together. */
    default List<String> titles(TableBuilder lines, int heading) {
        return lines.line(heading);
    }

    /** How many of these cells are known headings. */
    int known(List<String> cells);

    /** The first line, whatever stands in it. */
    static HeadingFinder first() {
        return new HeadingFinder() {

            @Override
            public int find(TableBuilder lines) {
                return 0;
            }

            @Override
            public int known(List<String> cells) {
                return 0;
            }
        };
    }
}
