package id.pulang.casework;

import java.util.List;

/**
 * A page of notes or tasks, of which there may be hundreds.
 *
 * @param total how many there are on all pages
 * @param page which page this is; the first is 1
 */
public record CaseworkPage<T>(List<T> lines, int total, int page) {

    /** How many lines a page has. */
    public static final int LINES = 50;

    public CaseworkPage {
        lines = List.copyOf(lines);
    }

    /** Returns the page that is shown when some page is asked for: the nearest one that there is. */
    public static int nearest(int asked, int total) {
        return Math.clamp(asked, 1, pages(total));
    }

    /** Returns how many lines stand before a page. */
    public static int before(int page) {
        return (page - 1) * LINES;
    }

    /** Returns how many pages there are, at least one. */
    public int pages() {
        return pages(total);
    }

    private static int pages(int total) {
        return Math.max(1, (total + LINES - 1) / LINES);
    }
}
