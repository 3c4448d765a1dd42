package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.scans.Pages;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.UnreadableList;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF without text as pictures, as fine as they were scanned. */
final class ScannedPdf implements Pages {

    private static final float POINTS = 72;
    private static final float COARSEST = 150;
    private static final float FINEST = 300;

    /** In points; A1 and larger is no list, and a page of its size would fill the memory. */
    private static final float LARGEST_SIDE = 1_700;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private ScannedPdf(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    static void read(byte[] bytes, LineSink lines) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            ScanReader.read(new ScannedPdf(document), lines);
        }
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage page(int page) throws IOException {
        PDPage sheet = document.getPage(page);
        PDRectangle size = sheet.getCropBox();
        if (Math.max(size.getWidth(), size.getHeight()) > LARGEST_SIDE) {
            throw new UnreadableList(Problem.ofFile("paper_too_large"));
        }
        return renderer.renderImageWithDPI(page, resolution(sheet.getResources(), size), ImageType.GRAY);
    }

    /** As fine as the largest picture of the page, if it covers the page. */
    private static float resolution(@Nullable PDResources resources, PDRectangle size) throws IOException {
        float finest = COARSEST;
        if (resources == null) {
            return finest;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject image) {
                float longer = Math.max(image.getWidth(), image.getHeight());
                finest = Math.max(finest, longer / Math.max(size.getWidth(), size.getHeight()) * POINTS);
            }
        }
        return Math.clamp(finest, COARSEST, FINEST);
    }
}
