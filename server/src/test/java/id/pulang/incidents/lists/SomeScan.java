package id.pulang.incidents.lists;

import id.pulang.lists.scans.ScanReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A list of invented people on paper, with a coffee stain on one number. */
public final class SomeScan {

    private static final int DPI = 200;
    private static final float LEFT = 40;
    private static final float TOP = 360;
    private static final float HEIGHT = 18;
    private static final float[] WIDTHS = {110, 40, 80, 80};
    private static final List<List<String>> ROWS = List.of(
            List.of("Nama", "L/P", "Tgl Lahir", "No Paspor"),
            List.of("Budi Santoso", "L", "12/03/1999", "C1234567"),
            List.of("Siti Aminah", "P", "01/02/1990", "E7654321"),
            List.of("Andi Wijaya", "L", "23/11/1988", "C2345678"),
            List.of("Rina Lubis", "P", "30/06/2001", "X3456789"));

    /** The row whose passport number is stained; the first below the heading is 1. */
    public static final int STAINED = 3;

    private SomeScan() {}

    /** Whether it can be read on this machine as it is written. */
    public static boolean readable() {
        return ScanReader.languages().contains("ind");
    }

    /** The picture (PNG). */
    public static byte[] png() throws IOException {
        try (PDDocument document = printed();
                var bytes = new ByteArrayOutputStream()) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            stain(page);
            ImageIO.write(page, "png", bytes);
            return bytes.toByteArray();
        }
    }

    private static PDDocument printed() throws IOException {
        var document = new PDDocument();
        var page = new PDPage(new PDRectangle(400, 400));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            for (int row = 0; row < ROWS.size(); row++) {
                float x = LEFT;
                for (int column = 0; column < WIDTHS.length; column++) {
                    content.addRect(x, TOP - (row + 1) * HEIGHT, WIDTHS[column], HEIGHT);
                    content.stroke();
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    content.newLineAtOffset(x + 4, TOP - (row + 1) * HEIGHT + 5);
                    content.showText(ROWS.get(row).get(column));
                    content.endText();
                    x += WIDTHS[column];
                }
            }
        }
        return document;
    }

    private static void stain(BufferedImage page) {
        var random = new Random(3);
        int left = points(LEFT + WIDTHS[0] + WIDTHS[1] + WIDTHS[2] + 4);
        int top = points(400 - TOP + STAINED * HEIGHT + 3);
        for (int drop = 0; drop < 900; drop++) {
            int x = left + random.nextInt(points(WIDTHS[3] / 2));
            int y = top + random.nextInt(points(HEIGHT - 6));
            page.getRaster().setSample(x, y, 0, 90);
        }
    }

    private static int points(float points) {
        return Math.round(points * DPI / 72);
    }
}
