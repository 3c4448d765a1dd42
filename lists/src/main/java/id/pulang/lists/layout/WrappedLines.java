package id.pulang.lists.layout;

import java.util.List;

/**
 * Which lines of a table without drawn lines are one row, where cells go over several lines. A row has one line that
 * says something in the first column; others stand below it, or, where the cells are centred, above it and below it.
 * Between two such lines, the widest gap parts the rows; of equally wide ones the last, as cells mostly begin at the
 * top.
 */
final class WrappedLines {

    /** Gaps that differ by less are equally wide. In points. */
    private static final float SAME = 0.7f;

    private final List<PdfLetter> lines;
    private final List<Boolean> begins;
    private final float close;
    private final int[] rows;

    /**
     * Looks at the lines of a page.
     *
     * @param lines a letter of each, from top to bottom
     * @param begins for each whether it says something in the first column
     * @param close lines of one row are nearer to each other, in points
     */
    WrappedLines(List<PdfLetter> lines, List<Boolean> begins, float close) {
        this.lines = lines;
        this.begins = begins;
        this.close = close;
        this.rows = new int[lines.size()];
        int last = -1;
        for (int line = 0; line < rows.length; line++) {
            rows[line] = line;
            if (begins.get(line)) {
                lay(last, line);
                last = line;
            }
        }
        lay(last, rows.length);
    }

    /** The line with which the row of a line is counted. */
    int row(int line) {
        return rows[line];
    }

    /** Gives the lines between two that begin a row to one of them; those that stand alone stay by themselves. */
    private void lay(int above, int below) {
        int cut = above < 0 ? above + 1 : below < rows.length ? widest(above, below) : below;
        for (int line = above + 1; line < cut && gap(line) < close; line++) {
            rows[line] = above;
        }
        float near = above < 0 && below < rows.length ? lines.get(below).size() : close;
        for (int line = below - 1; line >= cut && below < rows.length && gap(line + 1) < near; line--) {
            rows[line] = below;
        }
    }

    private int widest(int above, int below) {
        int widest = above + 1;
        for (int line = above + 2; line <= below; line++) {
            widest = gap(line) > gap(widest) - SAME ? line : widest;
        }
        return widest;
    }

    /** How far a line stands below the one before it. */
    private float gap(int line) {
        return lines.get(line).baseline() - lines.get(line - 1).baseline();
    }
}
