package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.layout.GapColumns;
import id.pulang.lists.layout.PageBreaks;
import id.pulang.lists.layout.PdfRow;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF as tables, page by page. Where lines are drawn round the cells, they say which letters stand
 * in which cell; elsewhere the gaps between the columns do. One of which a page is a picture is left to
 * {@link ScannedPdf}.
 */
final class PdfDocument {

    /** A list of thousands of people has fewer. */
    private static final int MOST_PAGES = 300;

    private static final int MOST_LETTERS = 1_000_000;

    private PdfDocument() {}

    static void read(byte[] bytes, LineSink lines) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PdfPage> pages = pages(document);
            if (pages.stream().anyMatch(PdfPage::scan) || pages.stream().allMatch(page -> page.letters() == 0)) {
                throw new UnreadableList(Problem.ofFile(DocumentForm.PDF_WITH_SCANS));
            }
            GapColumns columns = columns(pages);
            List<List<PdfRow>> rows = PageBreaks.mended(
                    pages.stream().map(page -> page.rows(columns)).toList());
            for (int page = 0; page < rows.size(); page++) {
                write(page, rows.get(page), lines);
            }
        } catch (InvalidPasswordException locked) {
            throw new UnreadableList(Problem.ofFile("password"));
        }
    }

    /** Reads the text of all pages. */
    static List<PdfPage> pages(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableList(Problem.ofFile("too_many_pages", MOST_PAGES));
        }
        var pages = new ArrayList<PdfPage>();
        int letters = 0;
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            pages.add(PdfPage.of(document, page));
            letters += pages.getLast().letters();
            if (letters > MOST_LETTERS) {
                throw new UnreadableList(Problem.ofFile("too_many_letters", MOST_LETTERS));
            }
        }
        return RunningLines.leftOut(pages);
    }

    /** The columns of the tables without drawn lines; they are the same on all pages. */
    static GapColumns columns(List<PdfPage> pages) {
        return new GapColumns(pages.stream().map(PdfPage::free).toList());
    }

    /**
     * Writes the rows of a page.
     *
     * @param number the first is 0
     */
    static void write(int number, PdfPage page, GapColumns columns, LineSink lines) {
        write(number, page.rows(columns), lines);
    }

    private static void write(int number, List<PdfRow> rows, LineSink lines) {
        lines.part(Integer.toString(number + 1));
        int row = 0;
        for (PdfRow each : rows) {
            lines.line(++row, each.cells());
        }
    }
}
