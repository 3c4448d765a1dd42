package id.pulang.lists.tables;

/**
 * The most that is taken of a file, so that one made to harm cannot fill the memory or keep a processor. A list of n
 * letters and m cells takes some 2 n + 40 m bytes while it is read.
 *
 * @param bytes of the file
 * @param rows of people
 * @param columns with a heading
 * @param cells in which something stands
 * @param letters of all cells together
 * @param longestCell in letters
 */
public record ReadLimits(
        int bytes, int rows, int columns, int cells, long letters, int longestCell, OfWorkbook workbook) {

    /** The most cells of one page, be it of paper or of a document; A4 full of the smallest print has fewer. */
    public static final int CELLS_OF_A_PAGE = 10_000;

    /** For files of one's own, on one's own machine. */
    public static final ReadLimits WIDE = new ReadLimits(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE - 1_000,
            16_384,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            1 << 22,
            new OfWorkbook(100_000, 1L << 33, 2_000, Integer.MAX_VALUE, Integer.MAX_VALUE));

    /**
     * The most that a workbook may unfold to, counted before its parser is let near it.
     *
     * @param parts files in the archive
     * @param opened bytes of all parts together
     * @param swelling how many times its packed size
     * @param elements of one part
     * @param text letters between elements, over all parts
     */
    public record OfWorkbook(int parts, long opened, int swelling, int elements, int text) {}
}
