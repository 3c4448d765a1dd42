package id.pulang.repatriation.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.pulang.packs.ShippedPacks;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BastPrinterTests {

    private static final Agencies AGENCIES = new Agencies(ShippedPacks.PACKS);
    private static final String FORM = ShippedPacks.PACKS.usual().text("bast.html");
    private static final String ADDRESS = "https://pulang.example/verify/0123456789abcdefghjkmnpqrs";
    private static final Paper PAPER = new Paper()
            .with(BastLine.NUMBER, "BAST/PNH/2025/000067")
            .with(BastLine.DAY, "Rabu, 22 Oktober 2025")
            .with(BastLine.TIME, "21.40 WIB")
            .with(BastLine.POST, "KBRI Phnom Penh")
            .with(BastLine.HANDED_BY, "Damar Wicaksono")
            .with(BastLine.HANDED_BY_ROLE, "koordinator pemulangan")
            .with(BastLine.AGENCY, "KEMENSOS")
            .with(BastLine.AGENCY_NAME, "Kementerian Sosial")
            .with(BastLine.NAME, "Siti <Nurhaliza> & Ćandra")
            .with(BastLine.TRAVEL_DOCUMENT, "SPLP-XD0000067");
    private static final String MARK = "EX-0000ABCD, Sekar Arum (KEMENSOS), 22 Oktober 2025 21.55 WIB";
    private static final Signatures BOTH =
            new Signatures("Damar Wicaksono", "22 Oktober 2025 21.40 WIB", "Sekar Arum", "22 Oktober 2025 21.52 WIB");

    @Test
    void saysWhoAndUnderWhichNumberOnOnePage() throws IOException {
        var pdf = BastPrinter.pdf(FORM, PAPER, BOTH, ADDRESS, MARK);

        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(text)
                    .contains("BERITA ACARA SERAH TERIMA", "BAST/PNH/2025/000067", "Siti <Nurhaliza> & Ćandra")
                    .contains("SPLP-XD0000067", "Damar Wicaksono", "Sekar Arum", "22 Oktober 2025 21.52 WIB")
                    .contains("EX-0000ABCD, Sekar Arum (KEMENSOS)", "tidak dipungut biaya");
        }
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        var pdf = BastPrinter.pdf(
                FORM, PAPER, new Signatures("Damar Wicaksono", "22 Oktober 2025", null, null), ADDRESS, MARK);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Belum ditandatangani")
                    .doesNotContain("NIK", "Paspor", "Kelayakan terbang", "{{");
        }
    }

    @Test
    void carriesACodeThatLeadsToThePageThatVerifies() throws Exception {
        var pdf = BastPrinter.pdf(FORM, PAPER, BOTH, ADDRESS, MARK);

        assertThat(scanned(pdf)).isEqualTo(ADDRESS);
    }

    @Test
    void hasAFingerprintThatAnyOtherWordChanges() {
        var other = PAPER.with(BastLine.NAME, "Siti Nurhaliza");

        assertThat(Paper.read(PAPER.text()).print()).isEqualTo(PAPER.print()).hasSize(64);
        assertThat(other.print()).isNotEqualTo(PAPER.print());
    }

    @Test
    void saysNothingOfRightsToThePoliceAndToUnknownAgencies() {
        assertThat(AGENCIES.openRights("KEMENSOS")).isNotEmpty();
        assertThat(AGENCIES.openRights("POLRI")).isEmpty();
        assertThat(AGENCIES.openRights("SOMEONE")).isEmpty();
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            return new QRCodeReader().decode(bitmap(page)).getText();
        } catch (NotFoundException exception) {
            throw new AssertionError("No QR code on the page", exception);
        }
    }

    private static BinaryBitmap bitmap(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
    }
}
