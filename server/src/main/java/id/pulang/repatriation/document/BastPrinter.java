package id.pulang.repatriation.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Prints a record of handover as a PDF: A4, one page a person, tagged for those who listen to it. */
public final class BastPrinter {

    /** The fonts that PDFBox brings; letters of any Latin spelling are in it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private BastPrinter() {}

    /**
     * Returns the PDF, as the form of a pack lays it out; the QR code leads to the given address, and the mark says who
     * printed this copy when.
     */
    public static byte[] pdf(String form, Paper paper, Signatures signatures, String address, String mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.useFastMode();
        printer.usePdfUaAccessibility(true);
        printer.useFont(BastPrinter::font, "Liberation Sans");
        printer.withHtmlContent(BastForm.html(form, paper, signatures, address, mark), null);
        printer.withProducer("Pulang");
        printer.toStream(bytes);
        try {
            printer.run();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(BastPrinter.class.getResourceAsStream(FONT), FONT);
    }
}
