package id.pulang.lists.layout;

/**
 * A letter where it stands on its page, in points from the upper left corner.
 *
 * @param text one letter, or some that are one sign
 * @param left where it begins
 * @param right where it ends
 * @param baseline on which it stands
 * @param size its height
 * @param blank how wide a blank of its font is
 */
public record PdfLetter(String text, float left, float right, float baseline, float size, float blank) {

    /** Half of the way from its beginning to its end. */
    public float middle() {
        return (left + right) / 2;
    }

    /** Half of the height of a small letter above the baseline, which lies within its row. */
    public float centre() {
        return baseline - size / 3;
    }
}
