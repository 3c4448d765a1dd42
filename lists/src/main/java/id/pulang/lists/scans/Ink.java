package id.pulang.lists.scans;

import java.util.BitSet;

/**
 * Where a page is written on: pixels that are darker than the paper around them, however uneven its light is. Source:
 * Bradley and Roth, Adaptive Thresholding Using the Integral Image (2007).
 */
final class Ink {

    /** The side of the square of paper around a pixel, as a share of the width of the page. */
    private static final int SQUARE = 40;

    private static final double DARKER = 0.84;

    private final int width;
    private final int height;
    private final BitSet dark = new BitSet();

    private Ink(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static Ink of(GreyImage page) {
        var ink = new Ink(page.width(), page.height());
        int half = Math.max(8, page.width() / SQUARE / 2);
        var columns = new int[page.width()];
        for (int y = -half; y < page.height(); y++) {
            add(columns, page, y + half, 1);
            add(columns, page, y - half - 1, -1);
            if (y >= 0) {
                int rows = Math.min(page.height(), y + half + 1) - Math.max(0, y - half);
                ink.darken(page, y, half, rows, columns);
            }
        }
        return ink;
    }

    /** Adds a row of pixels to the sums of the columns, or takes it away again; there may be no such row. */
    private static void add(int[] columns, GreyImage page, int y, int times) {
        for (int x = 0; y >= 0 && y < page.height() && x < columns.length; x++) {
            columns[x] += times * page.at(x, y);
        }
    }

    /**
     * Finds the dark pixels of a row.
     *
     * @param rows how many rows the square around its pixels has
     * @param columns for each column the sum of its pixels within these rows
     */
    private void darken(GreyImage page, int y, int half, int rows, int[] columns) {
        var sums = new int[width + 1];
        for (int x = 0; x < width; x++) {
            sums[x + 1] = sums[x] + columns[x];
        }
        for (int x = 0; x < width; x++) {
            int left = Math.max(0, x - half);
            int right = Math.min(width, x + half + 1);
            long area = (long) (right - left) * rows;
            if (page.at(x, y) * area < DARKER * (sums[right] - sums[left])) {
                dark.set(y * width + x);
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return dark.get(y * width + x);
    }

    /** Takes what is drawn in a box off the paper. */
    void clear(Box box) {
        for (int y = Math.max(0, box.top()); y < Math.min(height, box.bottom()); y++) {
            dark.clear(y * width + Math.max(0, box.left()), y * width + Math.min(width, box.right()));
        }
    }

    /** How many pixels of a box are dark; none of those outside the page is. */
    int count(Box box) {
        int count = 0;
        int right = Math.min(width, box.right());
        for (int y = box.top(); y < Math.min(height, box.bottom()); y++) {
            count += dark.get(y * width + box.left(), y * width + right).cardinality();
        }
        return count;
    }

    /** The first dark pixel of a row of pixels from here on; -1 when there is none. */
    int next(int x, int y) {
        int found = dark.nextSetBit(y * width + x);
        return found < 0 || found >= (y + 1) * width ? -1 : found - y * width;
    }
}
