package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.layout.GapColumns;
import id.pulang.lists.layout.PdfLetter;
import id.pulang.lists.layout.PdfRow;
import id.pulang.lists.layout.PdfText;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page: its ruled tables with their letters, and the letters beside them.
 *
 * @param tables from top to bottom
 * @param free the letters that stand in no table, by lines
 * @param letters how many letters there are in all
 * @param scan whether it shows paper: a picture with hardly a letter beside it, such as a stamp of the scanner, or
 *     something drawn without any
 */
record PdfPage(List<RuledTable> tables, List<List<PdfLetter>> free, int letters, boolean scan) {

    private static final double MOSTLY_PICTURED = 0.5;

    /** In bytes, unpacked; a page full of letters has a tenth of it. */
    private static final long MOST_CONTENT = 32L << 20;

    /** A stamp or the number of the page; two rows of a list have more. */
    private static final int MOST_LETTERS_OF_A_STAMP = 100;

    /**
     * Reads a page.
     *
     * @param page the first is 0
     * @throws UnreadableList when it unpacks to more than a page ever holds
     */
    static PdfPage of(PDDocument document, int page) throws IOException {
        notSwollen(document.getPage(page));
        List<PdfLetter> letters = PdfLetters.of(document, page);
        PdfRulings drawn = PdfRulings.of(document.getPage(page));
        List<RuledTable> tables = RuledTable.of(drawn.rulings());
        List<PdfLetter> free = letters.stream()
                .filter(letter -> tables.stream().noneMatch(table -> table.take(letter)))
                .toList();
        boolean pictured = drawn.pictured() > MOSTLY_PICTURED && letters.size() <= MOST_LETTERS_OF_A_STAMP;
        return new PdfPage(tables, PdfText.lines(free), letters.size(), pictured || letters.isEmpty() && drawn.any());
    }

    private static void notSwollen(PDPage page) throws IOException {
        var buffer = new byte[1 << 16];
        long unpacked = 0;
        try (RandomAccessRead content = page.getContentsForStreamParsing()) {
            for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_CONTENT) {
                    throw new UnreadableList(Problem.ofFile("document_too_heavy"));
                }
            }
        }
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
