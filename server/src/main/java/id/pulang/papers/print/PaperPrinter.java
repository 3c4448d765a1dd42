package id.pulang.papers.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.pulang.papers.content.PaperContent;
import id.pulang.papers.content.PaperKind;
import id.pulang.papers.forms.PaperForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints papers as PDF, tagged for those who listen to them. Thread-safe. */
@Component
public class PaperPrinter {

    /** The fonts that PDFBox brings; letters of any Latin spelling are in it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ShapedText shapedText;

    static {
        XRLog.setLoggingEnabled(false);
    }

    PaperPrinter(ShapedText shapedText) {
        this.shapedText = shapedText;
    }

    /**
     * Returns the PDF of a content on a form.
     *
     * @param aside what this copy says beside it and what its hash is not about: signatures, the mark of the copy
     * @param address where the page lies that says whether it is genuine
     */
    public byte[] pdf(PaperForm form, PaperContent content, PaperContent aside, String address) {
        PaperContent all = content.and(aside)
                .with(PaperKind.ADDRESS, address)
                .with(PaperKind.QR, QrCode.inline(address))
                .with(PaperKind.HASH, content.hash().replaceAll("(.{8})(?=.)", "$1 "));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.useFastMode();
        printer.usePdfUaAccessibility(true);
        printer.useFont(PaperPrinter::font, "Liberation Sans");
        printer.withHtmlContent(shapedText.in(FilledForm.html(form, all)), null);
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
        return Objects.requireNonNull(PaperPrinter.class.getResourceAsStream(FONT), FONT);
    }
}
