package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.layout.GapColumns;
import id.pulang.lists.scans.Pages;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.SeenCell;
import id.pulang.lists.tables.UnreadableList;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/**
 * A PDF of which pages are pictures of paper: these are read as pictures, as fine as they were scanned, and pages with
 * text between them as text. Where pictures cannot be read, their pages are named and the text is read.
 */
final class ScannedPdf implements Pages {

    private static final float POINTS = 72;
    private static final float COARSEST = 150;
    private static final float FINEST = 300;

    /** In points; A1 and larger is no list, and a page of its size would fill the memory. */
    private static final float LARGEST_SIDE = 1_700;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PdfPage> pages;
    private final List<Integer> scans;

    private ScannedPdf(PDDocument document) throws IOException {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.pages = PdfDocument.pages(document);
        this.scans = IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).scan())
                .boxed()
                .toList();
    }

    static void read(byte[] bytes, LineSink lines) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new ScannedPdf(document).read(lines);
        }
    }

    private void read(LineSink lines) throws IOException {
        var inOrder = new InOrder(lines);
        try {
            ScanReader.read(this, inOrder);
        } catch (UnreadableList refused) {
            if (pages.stream().allMatch(page -> page.scan() || page.letters() == 0)) {
                throw refused;
            }
            lines.note(Problem.ofFile(DocumentForm.SCANNED_PAGES_LEFT, numbers()));
            lines.note(refused.problem());
        }
        inOrder.writeTextBefore(pages.size());
    }

    private String numbers() {
        return scans.stream().map(page -> Integer.toString(page + 1)).collect(Collectors.joining(", "));
    }

    @Override
    public int count() {
        return scans.size();
    }

    @Override
    public int number(int page) {
        return scans.get(page) + 1;
    }

    @Override
    public BufferedImage page(int page) throws IOException {
        PDPage sheet = document.getPage(scans.get(page));
        PDRectangle size = sheet.getCropBox();
        if (Math.max(size.getWidth(), size.getHeight()) > LARGEST_SIDE) {
            throw new UnreadableList(Problem.ofFile("paper_too_large"));
        }
        return renderer.renderImageWithDPI(scans.get(page), resolution(sheet.getResources(), size), ImageType.GRAY);
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

    /** Writes the pages with text where they stand between those that were read as pictures. */
    private final class InOrder implements LineSink {

        private final LineSink lines;
        private final GapColumns columns = PdfDocument.columns(pages);
        private int next;

        private InOrder(LineSink lines) {
            this.lines = lines;
        }

        private void writeTextBefore(int page) {
            for (; next < page; next++) {
                if (!scans.contains(next)) {
                    PdfDocument.write(next, pages.get(next), columns, lines);
                }
            }
        }

        @Override
        public void part(String name) {
            writeTextBefore(Integer.parseInt(name) - 1);
            lines.part(name);
        }

        @Override
        public void note(Problem note) {
            lines.note(note);
        }

        @Override
        public void seen(List<SeenCell> cells) {
            lines.seen(cells);
        }

        @Override
        public void line(int number, List<String> cells) {
            lines.line(number, cells);
        }
    }
}
