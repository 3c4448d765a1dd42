package id.pulang.lists.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.SeenCell;
import id.pulang.lists.tables.Table;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that were laid on the glass upside down or aside, at 200 dpi. */
class TurnedScansTests {

    private static final ListFile FILES =
            ListFile.attended(ReadLimits.WIDE, HeadingLine.needed(HeadingVocabulary.with()));
    private static final List<List<String>> ROWS = List.of(
            List.of("No", "Nama", "Tgl Lahir", "No Paspor"),
            List.of("1", "Budi Santoso", "12/03/1999", "C1234567"),
            List.of("2", "Siti Aminah", "01/02/1990", "E7654321"),
            List.of("3", "Andi Wijaya", "23/11/1988", "C2345678"),
            List.of("4", "Rina Lubis", "30/06/2001", "X3456789"));
    private static final int DPI = 200;
    private static final int PASSPORT = 3;

    @BeforeAll
    static void tesseractIsInstalled() {
        assumeTrue(!ScanReader.languages().isEmpty(), "Tesseract is not installed, and no scan can be read");
    }

    @ParameterizedTest
    @CsvSource({"90, true", "180, true", "270, true", "90, false", "180, false", "270, false", "181.5, true"})
    void aPageIsReadHoweverItLies(double degrees, boolean ruled) throws IOException {
        BufferedImage page = page(ROWS, ruled);
        Table upright = readable(page);

        Table table = readable(turned(page, degrees));

        assertThat(names(table)).containsExactly("Budi Santoso", "Siti Aminah", "Andi Wijaya", "Rina Lubis");
        assertThat(table.text(PASSPORT, 2)).isEqualTo("E7654321");
        assertThat(table.notes()).isEmpty();
        if (degrees % 90 == 0) {
            assertThat(seen(table).left()).isCloseTo(seen(upright).left(), within(4));
            assertThat(seen(table).top()).isCloseTo(seen(upright).top(), within(4));
        }
    }

    /** Whoever compares sees the cell as it is read, not as it lay. */
    @Test
    void theCellThatIsShownStandsUpright() throws IOException {
        BufferedImage page = page(ROWS, true);
        SeenCell cell = seen(readable(page));
        var random = new Random(3);
        for (int drop = 0; drop < 900; drop++) {
            int x = cell.left() + random.nextInt(cell.width() / 2);
            page.getRaster().setSample(x, cell.top() + random.nextInt(cell.height()), 0, 90);
        }

        Table table = readable(turned(page, 270));

        assertThat(table.doubtful(PASSPORT, 2)).isTrue();
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(seen(table).picture()));
        assertThat(shown.getWidth()).isGreaterThan(2 * shown.getHeight());
    }

    @Test
    void aPageThatCannotBeReadIsSaidToLieWrongOrToBeFaint() throws IOException {
        BufferedImage page = page(
                List.of(
                        List.of("          ", "                    ", "               ", "               "),
                        List.of("", "", "", ""),
                        List.of("", "", "", "")),
                true);
        scribble(page);

        assertThat(((Unreadable) FILES.read("a", png(page))).problem().code()).isEqualTo(ScanReader.PAGE_UNCLEAR);
    }

    private static void scribble(BufferedImage page) {
        var random = new Random(7);
        Graphics2D canvas = page.createGraphics();
        canvas.setColor(Color.DARK_GRAY);
        for (int stroke = 0; stroke < 300; stroke++) {
            int x = 90 + random.nextInt(page.getWidth() - 200);
            int y = 90 + random.nextInt(110);
            canvas.drawLine(x, y, x + random.nextInt(9) - 4, y + random.nextInt(9) - 4);
        }
        canvas.dispose();
    }

    private static BufferedImage page(List<List<String>> rows, boolean ruled) throws IOException {
        try (var document = Loader.loadPDF(WrittenForms.pdf(rows, ruled))) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        boolean aside = degrees % 180 == 90;
        int width = aside ? page.getHeight() : page.getWidth();
        int height = aside ? page.getWidth() : page.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.translate(width / 2.0, height / 2.0);
        canvas.rotate(Math.toRadians(degrees));
        canvas.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        canvas.dispose();
        return turned;
    }

    private static SeenCell seen(Table table) {
        return Objects.requireNonNull(table.seen(PASSPORT, 2));
    }

    private static List<String> names(Table table) {
        return IntStream.rangeClosed(1, table.rows())
                .mapToObj(row -> table.text(1, row))
                .toList();
    }

    private static Table readable(BufferedImage page) throws IOException {
        return ((Readable) FILES.read("a", png(page))).table();
    }

    private static byte[] png(BufferedImage page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return bytes.toByteArray();
    }
}
