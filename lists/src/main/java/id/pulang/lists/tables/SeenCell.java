package id.pulang.lists.tables;

/**
 * Where on paper a cell was read, in pixels of its page as it was straightened.
 *
 * @param page of the file; the first is 1
 * @param picture the cell as it stands on paper (JPEG) where it was read with doubt; empty where it was not
 */
@SuppressWarnings("ArrayRecordComponent")
public record SeenCell(int page, int left, int top, int width, int height, byte[] picture) {

    /** A cell that a page has not. */
    static final SeenCell NOWHERE = new SeenCell(0, 0, 0, 0, 0, new byte[0]);

    /** Whether it was read with doubt. */
    public boolean doubtful() {
        return picture.length > 0;
    }
}
