package id.pulang.lists.documents;

import id.pulang.lists.Problem;
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
 * in which cell; elsewhere the gaps between the columns do.
 */
final class PdfDocument {

    /** A list of thousands of people has fewer. */
    private static final int MOST_PAGES = 300;

    private static final int MOST_LETTERS = 1_000_000;

    private PdfDocument() {}

    static void read(byte[] bytes, LineSink lines) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableList(Problem.ofFile("too_many_pages", MOST_PAGES));
            }
            List<PdfPage> pages = pages(document);
            if (pages.stream().allMatch(PdfPage::isEmpty)) {
                throw new UnreadableList(Problem.ofFile("pdf_without_text"));
            }
            var columns = new GapColumns(pages.stream().map(PdfPage::free).toList());
            for (int page = 0; page < pages.size(); page++) {
                lines.part(Integer.toString(page + 1));
                write(pages.get(page).rows(columns), lines);
            }
        } catch (InvalidPasswordException locked) {
            throw new UnreadableList(Problem.ofFile("password"));
        }
    }

    private static List<PdfPage> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<PdfPage>();
        int letters = 0;
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            pages.add(PdfPage.of(document, page));
            letters += pages.getLast().letters();
            if (letters > MOST_LETTERS) {
                throw new UnreadableList(Problem.ofFile("too_many_letters", MOST_LETTERS));
            }
        }
        return pages;
    }

    private static void write(List<PdfRow> rows, LineSink lines) {
        int number = 0;
        for (PdfRow row : rows) {
            lines.line(++number, row.cells());
        }
    }
}
