package id.pulang.lists.layout;

import java.util.List;

/**
 * A row of a page.
 *
 * @param top where it begins, in points below the upper edge
 * @param cells its cells, from left to right
 */
public record PdfRow(float top, List<String> cells) {

    public PdfRow {
        cells = List.copyOf(cells);
    }
}
