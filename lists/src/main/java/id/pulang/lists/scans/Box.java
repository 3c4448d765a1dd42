package id.pulang.lists.scans;

/**
 * A part of a page, in pixels from its upper left corner.
 *
 * @param right the first column of pixels that is outside
 * @param bottom the first row of pixels that is outside
 */
public record Box(int left, int top, int right, int bottom) {

    /** How wide it is. */
    public int width() {
        return right - left;
    }

    /** How high it is. */
    public int height() {
        return bottom - top;
    }
}
