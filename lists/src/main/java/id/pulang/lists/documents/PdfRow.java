package id.pulang.lists.documents;

import java.util.List;

/**
 * A row of a page.
 *
 * @param top where it begins, in points below the upper edge
 * @param cells its cells, from left to right
 */
record PdfRow(float top, List<String> cells) {

    PdfRow {
        cells = List.copyOf(cells);
    }
}
