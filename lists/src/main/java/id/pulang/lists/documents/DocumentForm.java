package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;

/** A form of documents that can hold a list as a table. Decoding is stateless. */
public enum DocumentForm {
    /** A workbook in the binary form (.xls, BIFF8). */
    XLS(XlsWorkbook::read),
    /** A text document (.docx); its tables are read. */
    DOCX(DocxDocument::read),
    /** A PDF with text; its pages are read by the lines that are drawn, else by the gaps between the columns. */
    PDF(PdfDocument::read);

    private final Decoder decoder;

    DocumentForm(Decoder decoder) {
        this.decoder = decoder;
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
