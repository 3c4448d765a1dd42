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
        int width = page.width();
        int[] sums = sums(page);
        int half = Math.max(8, width / SQUARE / 2);
        for (int y = 0; y < page.height(); y++) {
            int top = Math.max(0, y - half);
            int bottom = Math.min(page.height(), y + half + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - half);
                int right = Math.min(width, x + half + 1);
                int area = (right - left) * (bottom - top);
                int light = sums[bottom * (width + 1) + right]
                        - sums[top * (width + 1) + right]
                        - sums[bottom * (width + 1) + left]
                        + sums[top * (width + 1) + left];
                if (page.at(x, y) * (long) area < DARKER * light) {
                    ink.dark.set(y * width + x);
                }
            }
        }
        return ink;
    }

    /** For each pixel the sum of all to the left of it and above; wraps round, which differences undo. */
    private static int[] sums(GreyImage page) {
        int wide = page.width() + 1;
        var sums = new int[wide * (page.height() + 1)];
        for (int y = 1; y <= page.height(); y++) {
            int line = 0;
            for (int x = 1; x < wide; x++) {
                line += page.at(x - 1, y - 1);
                sums[y * wide + x] = sums[(y - 1) * wide + x] + line;
            }
        }
        return sums;
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

    /** How many pixels of a box are dark. */
    int count(Box box) {
        int count = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            count += dark.get(y * width + box.left(), y * width + box.right()).cardinality();
        }
        return count;
    }

    /** The first dark pixel of a row of pixels from here on; -1 when there is none. */
    int next(int x, int y) {
        int found = dark.nextSetBit(y * width + x);
        return found < 0 || found >= (y + 1) * width ? -1 : found - y * width;
    }
}
