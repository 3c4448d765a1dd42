package id.pulang.lists.scans;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font of what tests draw: Liberation Sans, which PDFBox carries. The fonts of a machine are not the same
 * everywhere, and Tesseract reads some of them less well.
 */
final class DrawnFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private DrawnFont() {}

    /** The font in a style of {@link Font} and a size. */
    static Font of(int style, int size) {
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(style, size);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
