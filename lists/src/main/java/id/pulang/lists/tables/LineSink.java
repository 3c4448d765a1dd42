package id.pulang.lists.tables;

import id.pulang.lists.Problem;
import java.util.List;

/** Takes the lines of a document, part by part; a part is a sheet, a table or a page. */
public interface LineSink {

    /** Says what the reader of the list should know of the file: what of it was not read, and why. */
    default void note(Problem note) {
        // whoever wants no notes
    }

    /** Begins another part. */
    default void part(String name) {
        // whoever takes all lines for one part
    }

    /** Says where on paper the cells of the next line were read; documents that hold text say nothing of it. */
    default void seen(List<SeenCell> cells) {
        // whoever wants no places
    }

    /**
     * Takes the next line of the part.
     *
     * @param number of the row in its sheet, table or page; the first is 1
     * @param cells the cells as text, in the order of the columns
     */
    void line(int number, List<String> cells);
}
