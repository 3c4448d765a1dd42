package id.pulang.cli.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Prints a list on A4 and scans it at 200 dpi, as an office machine does: each page a little askew (at most 1 degree),
 * a little out of focus, uneven in light, with grains and the traces of JPEG.
 */
public final class ScannedPages {

    static final int DPI = 200;
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final PDRectangle PAPER = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MARGIN = 30;
    private static final float PADDING = 3;
    private static final float LARGEST = 9;
    private static final float SMALLEST = 6.5f;
    private static final float QUALITY = 0.6f;
    private static final int GRAIN = 9;
    private static final int PAPER_WHITE = 238;
    private static final int INK = 40;

    private final List<List<String>> rows;
    private final boolean ruled;
    private final Random random;

    private ScannedPages(List<List<String>> rows, boolean ruled, long seed) {
        this.rows = rows;
        this.ruled = ruled;
        this.random = new Random(seed);
    }

    /** The pages as pictures (JPEG). */
    public static List<byte[]> jpegs(List<List<String>> rows, boolean ruled, long seed) throws IOException {
        var scans = new ScannedPages(rows, ruled, seed);
        var pages = new ArrayList<byte[]>();
        try (PDDocument printed = scans.printed()) {
            for (int page = 0; page < printed.getNumberOfPages(); page++) {
                BufferedImage sheet = new PDFRenderer(printed).renderImageWithDPI(page, DPI, ImageType.GRAY);
                pages.add(jpeg(scans.scanned(sheet)));
            }
        }
        return pages;
    }

    /** The pages as a PDF that holds nothing but pictures. */
    public static byte[] pdf(List<List<String>> rows, boolean ruled, long seed) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (byte[] jpeg : jpegs(rows, ruled, seed)) {
                var page = new PDPage(PAPER);
                document.addPage(page);
                PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, PAPER.getWidth(), PAPER.getHeight());
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** How many pages a PDF has. */
    static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private PDDocument printed() throws IOException {
        float size = LARGEST;
        float[] columns = columns(size);
        while (columns[columns.length - 1] > PAPER.getWidth() - MARGIN && size > SMALLEST) {
            size -= 0.5f;
            columns = columns(size);
        }
        float height = size * 1.75f;
        int each = (int) ((PAPER.getHeight() - 2 * MARGIN) / height) - 1;
        var document = new PDDocument();
        for (int first = 0; first < rows.size(); first += each) {
            var page = new PDPage(PAPER);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                print(content, rows.subList(first, Math.min(rows.size(), first + each)), columns, size, height);
            }
        }
        return document;
    }

    private float[] columns(float size) throws IOException {
        int count = rows.getFirst().size();
        var edges = new float[count + 1];
        edges[0] = MARGIN;
        for (int column = 0; column < count; column++) {
            float widest = 0;
            for (List<String> row : rows) {
                widest = Math.max(widest, FONT.getStringWidth(row.get(column)) / 1000 * size);
            }
            edges[column + 1] = edges[column] + widest + 2 * PADDING + (ruled ? 0 : 5);
        }
        return edges;
    }

    private void print(PDPageContentStream content, List<List<String>> lines, float[] columns, float size, float height)
            throws IOException {
        float top = PAPER.getHeight() - MARGIN;
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < columns.length - 1; column++) {
                content.beginText();
                content.setFont(FONT, size);
                content.newLineAtOffset(columns[column] + PADDING, top - (row + 0.72f) * height);
                content.showText(lines.get(row).get(column));
                content.endText();
            }
        }
        if (ruled) {
            rule(content, lines.size(), columns, top, height);
        }
    }

    private static void rule(PDPageContentStream content, int rows, float[] columns, float top, float height)
            throws IOException {
        content.setLineWidth(0.6f);
        for (int row = 0; row <= rows; row++) {
            content.moveTo(columns[0], top - row * height);
            content.lineTo(columns[columns.length - 1], top - row * height);
        }
        for (float column : columns) {
            content.moveTo(column, top);
            content.lineTo(column, top - rows * height);
        }
        content.stroke();
    }

    private BufferedImage scanned(BufferedImage sheet) {
        BufferedImage askew = askew(sheet, Math.toRadians(random.nextDouble() * 2 - 1));
        int width = askew.getWidth();
        int height = askew.getHeight();
        int[] ink = askew.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
        var scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double light = PAPER_WHITE - 18.0 * x / width - 8.0 * y / height;
                double grey = INK + (light - INK) * blurred(ink, width, height, x, y) / 255;
                int grain = (int) (grey + random.nextGaussian() * GRAIN);
                scan.getRaster().setSample(x, y, 0, Math.clamp(grain, 0, 255));
            }
        }
        return scan;
    }

    /** The mean of a pixel, twice, and its four neighbours, once each. */
    private static double blurred(int[] ink, int width, int height, int x, int y) {
        int at = y * width + x;
        int left = x > 0 ? ink[at - 1] : ink[at];
        int right = x < width - 1 ? ink[at + 1] : ink[at];
        int above = y > 0 ? ink[at - width] : ink[at];
        int below = y < height - 1 ? ink[at + width] : ink[at];
        return (2 * ink[at] + left + right + above + below) / 6.0;
    }

    private static BufferedImage askew(BufferedImage sheet, double angle) {
        var turned = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.rotate(angle, turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        canvas.drawImage(sheet, 0, 0, null);
        canvas.dispose();
        return turned;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), settings);
        }
        writer.dispose();
        return bytes.toByteArray();
    }
}
