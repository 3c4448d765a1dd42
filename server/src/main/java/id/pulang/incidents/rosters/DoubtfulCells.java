package id.pulang.incidents.rosters;

import id.pulang.lists.tables.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some of the cells of a list that were read on paper with doubt, with their pictures, of so many in all. Immutable.
 *
 * @param page the first is 1
 */
public record DoubtfulCells(List<DoubtfulCell> cells, int total, int page, int pages) {

    /** As many as can be compared with their pictures without losing the place. */
    public static final int ON_A_PAGE = 20;

    /** A list in which nothing is in doubt. */
    public static final DoubtfulCells NONE = new DoubtfulCells(List.of(), 0, 1, 1);

    /** Copies the cells in. */
    public DoubtfulCells {
        cells = List.copyOf(cells);
    }

    /** How many cells of a table are in doubt; opens none of them. */
    public static DoubtfulCells counted(Table table) {
        int total = table.scanned() ? places(table).length : 0;
        return total == 0 ? NONE : new DoubtfulCells(List.of(), total, 1, pages(total));
    }

    /** The cells of a page, or of the nearest one that there is. */
    public static DoubtfulCells page(Table table, int asked) {
        if (!table.scanned()) {
            return NONE;
        }
        int width = table.headings().size();
        int[] places = places(table);
        int page = Math.clamp(asked, 1, pages(places.length));
        List<DoubtfulCell> cells = IntStream.of(places)
                .skip((page - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .mapToObj(place -> DoubtfulCell.at(table, 1 + place / width, place % width))
                .toList();
        return new DoubtfulCells(cells, places.length, page, pages(places.length));
    }

    /** Row by row. */
    private static int[] places(Table table) {
        int width = table.headings().size();
        return IntStream.range(0, table.rows() * width)
                .filter(place -> table.doubtful(place % width, 1 + place / width))
                .toArray();
    }

    private static int pages(int total) {
        return Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
    }
}
