package id.pulang.lists.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page: its ruled tables with their letters, and the letters beside them.
 *
 * @param tables from top to bottom
 * @param free the letters that stand in no table, by lines
 * @param letters how many letters there are in all
 */
record PdfPage(List<RuledTable> tables, List<List<PdfLetter>> free, int letters) {

    /**
     * Reads a page.
     *
     * @param page the first is 0
     */
    static PdfPage of(PDDocument document, int page) throws IOException {
        List<PdfLetter> letters = PdfLetters.of(document, page);
        List<RuledTable> tables = RuledTable.of(PdfRulings.of(document.getPage(page)));
        List<PdfLetter> free = letters.stream()
                .filter(letter -> tables.stream().noneMatch(table -> table.take(letter)))
                .toList();
        return new PdfPage(tables, PdfText.lines(free), letters.size());
    }

    boolean isEmpty() {
        return letters == 0;
    }

    /** The rows from top to bottom. */
    List<PdfRow> rows(GapColumns columns) {
        var rows = new ArrayList<PdfRow>();
        tables.forEach(table -> rows.addAll(table.rows()));
        rows.addAll(columns.rows(free));
        rows.sort((one, other) -> Float.compare(one.top(), other.top()));
        return rows;
    }
}
