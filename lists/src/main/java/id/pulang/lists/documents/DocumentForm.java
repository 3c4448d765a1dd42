package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** A form of documents that can hold a list as a table. Decoding is stateless. */
public enum DocumentForm {
    /** A workbook in the binary form (.xls, BIFF8). */
    XLS(XlsWorkbook::read),
    /** A text document (.docx); its tables are read. */
    DOCX(DocxDocument::read),
    /** A PDF all of text; its pages are read by the lines that are drawn, else by the gaps between the columns. */
    PDF(PdfDocument::read),
    /** A PDF of which pages are pictures of paper, all or some; these are read as such, the others as text. */
    SCANNED_PDF(ScannedPdf::read),
    /** A picture of paper (PNG, JPEG, TIFF); its cells are read by Tesseract. */
    PICTURE(ScanReader::read);

    /** Why {@link #PDF} leaves a document to {@link #SCANNED_PDF}. */
    public static final String PDF_WITH_SCANS = "pdf_with_scans";

    /** The note that names the pages that were left since pictures could not be read; the note behind it says why. */
    public static final String SCANNED_PAGES_LEFT = "scanned_pages_left";

    private static final Set<DocumentForm> OF_PAPER = EnumSet.of(SCANNED_PDF, PICTURE);

    private final Decoder decoder;

    DocumentForm(Decoder decoder) {
        this.decoder = decoder;
    }

    /** Whether it shows paper, whose cells have to be made out and read. */
    public boolean ofPaper() {
        return OF_PAPER.contains(this);
    }

    /**
     * Decodes a document.
     *
     * @param bytes the whole file
     * @throws UnreadableList when nothing of it can be read; says why
     */
    public void decode(byte[] bytes, LineSink lines) {
        try {
            decoder.decode(bytes, lines);
        } catch (UnreadableList refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableList(Problem.ofFile("broken_document"));
        }
    }

    /** Reads one form. */
    @FunctionalInterface
    private interface Decoder {
        void decode(byte[] bytes, LineSink lines) throws IOException;
    }
}
