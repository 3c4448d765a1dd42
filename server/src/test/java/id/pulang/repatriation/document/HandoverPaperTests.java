package id.pulang.repatriation.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.pulang.PulangTest;
import id.pulang.identity.PostCode;
import id.pulang.packs.ShippedPacks;
import id.pulang.papers.IssuedPaper;
import id.pulang.papers.PaperDraft;
import id.pulang.papers.Papers;
import id.pulang.papers.content.PaperContent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The record of handover as it is printed. */
@PulangTest
class HandoverPaperTests {

    private static final String SITE = "https://pulang.example";
    private static final String CODE = "0123456789abcdefghjkmnpqrs";
    private static final PaperContent RECORD = new PaperContent()
            .with("DAY", "2025-10-22")
            .with("TIME", "2025-10-22T21:40+07:00[Asia/Jakarta]")
            .with("POST", "KBRI Phnom Penh")
            .with("HANDED_BY", "Damar Wicaksono")
            .with("HANDED_BY_ROLE", "REPATRIATION_LEAD")
            .with("AGENCY", "KEMENSOS")
            .with("AGENCY_NAME", "Kementerian Sosial")
            .with("NAME", "Siti <Nurhaliza> & Ćandra")
            .with("SEX", "FEMALE")
            .with("TRAVEL_DOCUMENT", "SPLP-XD0000067")
            .with("NUMBER", "BAST/PNH/2025/000067-4");
    private static final PaperContent GIVEN = new PaperContent()
            .with("GIVEN", "Damar Wicaksono")
            .with("GIVEN_AT", "2025-10-22T21:40+07:00[Asia/Jakarta]")
            .with("MARK", "EX-0000ABCD, Sekar Arum (KEMENSOS), 22 Oktober 2025 21.55 WIB");
    private static final PaperContent BOTH =
            GIVEN.with("RECEIVED", "Sekar Arum").with("RECEIVED_AT", "2025-10-22T21:52+07:00[Asia/Jakarta]");

    @Autowired
    private Papers papers;

    @Test
    void saysWhoAndUnderWhichNumberOnOnePage() throws IOException {
        try (var document = Loader.loadPDF(pdf(RECORD, BOTH))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("BERITA ACARA SERAH TERIMA", "BAST/PNH/2025/000067-4", "Siti <Nurhaliza> & Ćandra")
                    .contains("SPLP-XD0000067", "Damar Wicaksono", "Sekar Arum", "22 Oktober 2025 21.52 WIB")
                    .contains("Rabu, 22 Oktober 2025", "koordinator pemulangan", "Perempuan", "pukul 21.40 WIB")
                    .contains("EX-0000ABCD, Sekar Arum (KEMENSOS)", "tidak dipungut biaya");
        }
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        assertThat(words(RECORD, GIVEN.with("NOT_RECEIVED", "–")))
                .contains("Belum ditandatangani")
                .doesNotContain("NIK", "Paspor", "Kelayakan bepergian", "menggantikan", "Dasar penyerahan", "{{");
    }

    @Test
    void saysOnWhatGroundSomebodyGoesToThePolice() throws IOException {
        var ordered = RECORD.with("ORDER_NUMBER", "SP/12/X/2025").with("ORDERED_ON", "2025-10-20");

        assertThat(words(ordered, BOTH)).contains("Surat nomor SP/12/X/2025, 20 Oktober 2025");
        assertThat(words(RECORD.with("CHOSEN_ON", "2025-10-21"), BOTH))
                .contains("Pilihan orang itu sendiri, 21 Oktober 2025");
    }

    /** What was signed before papers had forms is kept in words, and its hash is over those words. */
    @Test
    void printsARecordOfAnEarlierVersionInTheWordsInWhichItWasKept() throws IOException {
        var kept = PaperContent.read("NUMBER\tBAST/PNH/2025/000066\nDAY\tRabu, 22 Oktober 2025\nTIME\t21.40"
                + " WIB\nPOST\tKBRI Phnom Penh\nHANDED_BY\tDamar"
                + " Wicaksono\nHANDED_BY_ROLE\tkoordinator pemulangan\nNAME\tBudi\nAGE\tsekitar 25 tahun\nSEX\tLaki-laki\n"
                + "NIK\t3210201902020030\nWAVE\tKloter 1\nFIT_TO_TRAVEL\tDinyatakan layak terbang, berlaku sampai 1"
                + " November 2025\nBASIS\tSurat nomor SP/9, 20 Oktober 2025");

        var numbered = BOTH.with("NATIONAL_NUMBER", HandoverField.NATIONAL_NUMBER.of(kept));

        assertThat(words(kept, numbered))
                .contains("BAST/PNH/2025/000066", "Rabu, 22 Oktober 2025", "sekitar 25 tahun", "Laki-laki", "Kloter 1")
                .contains("Dinyatakan layak terbang, berlaku sampai 1 November 2025", "3210201902020030")
                .contains(
                        "pukul 21.40 WIB",
                        "Surat nomor SP/9, 20 Oktober 2025",
                        kept.hash().substring(0, 8));
    }

    @Test
    void wordsDaysMomentsAndChoicesAnewInAnotherLanguageUnderTheSameNumberAndHash() throws IOException {
        var english = papers.translated(HandoverField.KIND, draft(RECORD, "en"), issued(RECORD), BOTH, SITE);

        assertThat(words(english))
                .contains("RECORD OF HANDOVER", "Wednesday, 22 October 2025 at 21:40", "repatriation lead", "Female")
                .contains("BAST/PNH/2025/000067-4", RECORD.hash().substring(0, 8), "Translation of the record");
    }

    @Test
    void everyShippedPackHasARecordInEachOfItsLanguages() {
        ShippedPacks.PACKS
                .all()
                .forEach(pack -> assertThat(pack.languages())
                        .allSatisfy(language -> assertThat(pack.file("papers/handover." + language + ".html"))
                                .as("%s in %s", pack.code(), language)
                                .isPresent()));
    }

    @Test
    void carriesACodeThatLeadsToThePageThatVerifies() throws Exception {
        try (var document = Loader.loadPDF(pdf(RECORD, BOTH))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            assertThat(new QRCodeReader().decode(bitmap(page)).getText()).isEqualTo(SITE + "/verify/" + CODE);
        } catch (NotFoundException exception) {
            throw new AssertionError("No QR code on the page", exception);
        }
    }

    private String words(PaperContent content, PaperContent aside) throws IOException {
        return words(pdf(content, aside));
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] pdf(PaperContent content, PaperContent aside) {
        return papers.pdf(HandoverField.KIND, draft(content, "id"), issued(content), aside, SITE);
    }

    private static PaperDraft draft(PaperContent content, String language) {
        return new PaperDraft(new UUID(0, 1), new PostCode("PNH"), language, LocalDate.of(2025, 10, 22), content);
    }

    private static IssuedPaper issued(PaperContent content) {
        return new IssuedPaper(content.line("NUMBER").orElseThrow(), CODE, content);
    }

    private static BinaryBitmap bitmap(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
    }
}
