package id.pulang.incidents.rosters;

import id.pulang.lists.tables.SeenCell;
import id.pulang.lists.tables.Table;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cell that was read on paper with doubt, beside its picture.
 *
 * @param row the row of the list; the first below the heading is 1
 * @param column its place among the columns; the first is 0
 * @param picture as the address of a picture that a page holds within itself (RFC 2397)
 */
public record DoubtfulCell(int row, int column, String text, String picture) {

    /** Those of some rows, row by row. */
    public static List<DoubtfulCell> of(Table table, IntStream rows) {
        return rows.filter(row -> row <= table.rows())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.headings().size())
                        .filter(column -> table.doubtful(column, row))
                        .mapToObj(column -> at(table, row, column)))
                .toList();
    }

    /** The one at a place of a list. */
    static DoubtfulCell at(Table table, int row, int column) {
        SeenCell seen = table.seen(column, row);
        byte[] picture = seen == null ? new byte[0] : seen.picture();
        return new DoubtfulCell(
                row,
                column,
                table.text(column, row),
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture));
    }
}
