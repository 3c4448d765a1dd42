package id.pulang.lists.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the lines of one row are apart, where rows are further apart: many writers put a margin round each cell. It
 * is found by trying: with the right distance nearly each row has one line that is full, and says something in its
 * first column.
 */
final class RowLeading {

    /** Not known; the rows are told otherwise. */
    static final float UNKNOWN = 0;

    /** Distances that differ by less are one. In points. */
    private static final float SAME = 0.6f;

    private static final double FULL = 0.7;
    private static final double NEARLY_ALL = 0.9;
    private static final double MANY = 0.1;

    private final List<List<Line>> pages;
    private final int full;

    /**
     * A line of a page.
     *
     * @param baseline in points
     * @param filled how many of its cells say something
     * @param begins whether the first does
     */
    record Line(float baseline, int filled, boolean begins) {}

    private RowLeading(List<List<Line>> pages, int full) {
        this.pages = pages;
        this.full = full;
    }

    /** The distance in points, or {@link #UNKNOWN}. */
    static float of(List<List<Line>> pages) {
        int most = pages.stream()
                .flatMap(List::stream)
                .mapToInt(Line::filled)
                .max()
                .orElse(0);
        return new RowLeading(pages, (int) Math.ceil(most * FULL)).find();
    }

    private float find() {
        List<Float> gaps = gaps();
        float found = UNKNOWN;
        for (int at = 0; at + 1 < gaps.size(); at++) {
            float gap = gaps.get(at);
            boolean parts = gaps.get(at + 1) > gap + 2 * SAME;
            boolean some = at + 1 > gaps.size() * MANY && at + 1 < gaps.size() * (1 - MANY);
            found = parts && some && holds(gap) ? gap : found;
        }
        return found;
    }

    /** From the narrowest to the widest, between the first and the last full line of each page. */
    private List<Float> gaps() {
        var gaps = new ArrayList<Float>();
        for (List<Line> page : pages) {
            int first = first(page);
            int last = page.size() - 1;
            while (last > first && page.get(last).filled() < full) {
                last--;
            }
            for (int line = first + 1; line <= last; line++) {
                gaps.add(page.get(line).baseline() - page.get(line - 1).baseline());
            }
        }
        gaps.sort(Float::compare);
        return gaps;
    }

    private int first(List<Line> page) {
        int first = 0;
        while (first < page.size() && page.get(first).filled() < full) {
            first++;
        }
        return first;
    }

    private boolean holds(float leading) {
        int rows = 0;
        int right = 0;
        for (List<Line> page : pages) {
            int[] row = rows(page, leading);
            for (int line = first(page); line < page.size(); line++) {
                if (line == 0 || row[line] != row[line - 1] || line == first(page)) {
                    rows++;
                    right += right(page, row, row[line]) ? 1 : 0;
                }
            }
        }
        return rows > 1 && right >= rows * NEARLY_ALL;
    }

    private boolean right(List<Line> page, int[] rows, int row) {
        int filled = 0;
        boolean begins = false;
        for (int line = 0; line < rows.length; line++) {
            boolean here = rows[line] == row;
            filled += here && page.get(line).filled() >= full ? 1 : 0;
            begins |= here && page.get(line).begins();
        }
        return begins && filled <= 1;
    }

    /**
     * The row of each line, counted by its first line. A line of one cell above the table is a title.
     *
     * @param leading how far the lines of a row are apart
     */
    static int[] rows(List<Line> page, float leading) {
        int[] rows = new int[page.size()];
        boolean begun = false;
        for (int line = 0; line < rows.length; line++) {
            boolean near =
                    line > 0 && page.get(line).baseline() - page.get(line - 1).baseline() < leading + SAME;
            rows[line] = near && begun ? rows[line - 1] : line;
            begun |= page.get(line).filled() > 1;
        }
        return rows;
    }
}
