package id.pulang.lists.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.pulang.lists.Problem;
import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.scans.ExifJpeg;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Documents of which pages are pictures; where Tesseract is not installed, those pages are named. */
class ScannedPdfTests {

    private static final ListFile FILES =
            ListFile.attended(ReadLimits.WIDE, HeadingLine.needed(HeadingVocabulary.with()));
    private static final boolean READABLE = !ScanReader.languages().isEmpty();

    private static final List<String> HEADINGS = List.of("No", "Nama", "Tgl Lahir", "No Paspor");
    private static final List<String> BUDI = List.of("1", "Budi Santoso", "12/03/1999", "C1234567");
    private static final List<String> SITI = List.of("2", "Siti Aminah", "01/02/1990", "E7654321");
    private static final List<String> ANDI = List.of("3", "Andi Wijaya", "23/11/1988", "C2345678");
    private static final List<String> RINA = List.of("4", "Rina Lubis", "30/06/2001", "X3456789");

    private final List<byte[]> pages = new ArrayList<>();

    /** The application of a telephone writes its name below each page, which makes no page of text of it. */
    @Test
    void readsPagesThatAreScansBetweenPagesOfText() throws IOException {
        addText(HEADINGS, BUDI);
        addScan("Scanned with a telephone, page 1 of 1", HEADINGS, SITI, ANDI);
        addText(HEADINGS, RINA);

        Table table = readable(document());

        if (READABLE) {
            assertThat(names(table)).containsExactly("Budi Santoso", "Siti Aminah", "Andi Wijaya", "Rina Lubis");
            assertThat(table.seen(1, 1)).isNull();
            assertThat(table.seen(1, 2))
                    .isNotNull()
                    .extracting(seen -> seen.page())
                    .isEqualTo(2);
            assertThat(table.notes()).isEmpty();
        } else {
            assertThat(names(table)).containsExactly("Budi Santoso", "Rina Lubis");
            assertLeft(table, "2", "no_tesseract");
        }
    }

    @Test
    void namesPagesWhoseTableCannotBeMadeOut() throws IOException {
        addText(HEADINGS, BUDI, SITI);
        addScan("", List.of("Surat pengantar"));

        assertLeft(readable(document()), "2", READABLE ? "no_table_on_paper" : "no_tesseract");
    }

    @Test
    void namesAPageOfAScanOnWhichThereIsNoTable() throws IOException {
        assumeThat(READABLE).as("Tesseract is installed").isTrue();
        addScan("", HEADINGS, BUDI, SITI);
        addScan("", List.of("Surat pengantar"));

        assertThat(readable(document()).notes())
                .extracting(Problem::code, problem -> problem.args().getFirst())
                .containsExactly(tuple("page_without_table", "2"));
    }

    @Test
    void saysOfALetterBeforeAListOnPaperWhyTheListIsNotRead() throws IOException {
        addText(List.of("Kepada Yth."), List.of("Bersama ini daftar"));
        for (int page = 0; page < 21; page++) {
            addScan("", List.of("x"));
        }

        assertThat(refusal(document())).isEqualTo("too_many_scans");
    }

    @Test
    void readsTextThoughThereAreMorePagesOfPicturesThanAreRead() throws IOException {
        addText(HEADINGS, BUDI, SITI);
        for (int page = 0; page < 21; page++) {
            addScan("", List.of("x"));
        }

        Table table = readable(document());

        assertThat(names(table)).containsExactly("Budi Santoso", "Siti Aminah");
        assertThat(table.notes()).extracting(Problem::code).containsExactly("scanned_pages_left", "too_many_scans");
    }

    /** Held upright before a telephone whose sensor lies. */
    @Test
    void readsAPhotographThatLiesAside() throws IOException {
        assumeThat(READABLE).as("Tesseract is installed").isTrue();
        byte[] page = WrittenForms.png(List.of(HEADINGS, BUDI, SITI), 250);
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(page));
        var quarter = new AffineTransform(0, -1, 1, 0, 0, upright.getWidth());
        var lying = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        new AffineTransformOp(quarter, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, lying);
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(lying, "jpeg", jpeg);

        Table table = readable(ExifJpeg.of(jpeg.toByteArray(), 6));

        assertThat(names(table)).containsExactly("Budi Santoso", "Siti Aminah");
        assertThat(table.text(3, 2)).isEqualTo("E7654321");
    }

    private static void assertLeft(Table table, String pages, String why) {
        assertThat(table.notes()).extracting(Problem::code).containsExactly("scanned_pages_left", why);
        assertThat(table.notes().getFirst().args()).containsExactly(pages);
    }

    @SafeVarargs
    private void addText(List<String>... rows) throws IOException {
        pages.add(WrittenForms.pdf(List.of(rows), true));
    }

    @SafeVarargs
    private void addScan(String stamp, List<String>... rows) throws IOException {
        try (PDDocument printed = Loader.loadPDF(WrittenForms.pdf(List.of(rows), rows.length > 1));
                var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            BufferedImage picture = new PDFRenderer(printed).renderImageWithDPI(0, 200, ImageType.GRAY);
            var page = new PDPage(printed.getPage(0).getMediaBox());
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                float width = page.getMediaBox().getWidth();
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture),
                        0,
                        0,
                        width,
                        page.getMediaBox().getHeight());
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 8);
                content.newLineAtOffset(5, 5);
                content.showText(stamp);
                content.endText();
            }
            document.save(bytes);
            pages.add(bytes.toByteArray());
        }
    }

    private byte[] document() throws IOException {
        var parts = new ArrayList<PDDocument>();
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (byte[] page : pages) {
                parts.add(Loader.loadPDF(page));
                document.importPage(parts.getLast().getPage(0));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } finally {
            for (PDDocument part : parts) {
                part.close();
            }
        }
    }

    private static List<String> names(Table table) {
        return IntStream.rangeClosed(1, table.rows())
                .mapToObj(row -> table.text(1, row))
                .toList();
    }

    private static Table readable(byte[] bytes) {
        return switch (FILES.read("a", bytes)) {
            case Readable(Table table) -> table;
            case Unreadable(Problem problem) -> throw new AssertionError(problem);
        };
    }

    private static String refusal(byte[] bytes) {
        return ((Unreadable) FILES.read("a", bytes)).problem().code();
    }
}
