package id.pulang.cli.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pulang.cli.PulangCommand;
import id.pulang.lists.scans.PictureText;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OfferCheckCommandTests {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-30T05:00:00Z"), ZoneOffset.UTC);
    private static final String SCAM = "Loker admin judol Kamboja gaji 900 usd";
    private static final String HONEST = "Toko di Solo butuh kasir, gaji 2 juta";

    /** PDFBox carries it; the fonts of a machine are not the same everywhere. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void answersOneTextWithWhyAndWhatToDo() {
        int code = run("check", "Loker", "di", "Kamboja");

        assertThat(code).isZero();
        assertThat(out.toString())
                .startsWith("BERHENTI")
                .contains(
                        "“Kamboja”", "28 Oktober 2025", "SISKOP2MI", "BP3MI", "Bila sudah berangkat:", "Aturan 2026-");
    }

    @Test
    void readsAnAdvertThatIsAPicture() throws IOException, FontFormatException {
        assumeTrue(PictureText.missing().isEmpty(), "Tesseract is not installed");
        var image = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try (var font = getClass().getResourceAsStream(FONT)) {
            canvas.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(40f));
        }
        canvas.drawString(SCAM, 30, 150);
        canvas.dispose();
        Path file = folder.resolve("advert.png");
        ImageIO.write(image, "png", file.toFile());

        int code = run("check", "--file", file.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("Terbaca dalam gambar").contains("BERHENTI", "“Kamboja”");
    }

    @Test
    void saysThatAPictureIsBroken() throws IOException {
        Path file = folder.resolve("advert.png");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        int code = run("check", "--file", file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains(file.toString());
    }

    @Test
    void answersInEnglish() {
        run("check", "--language", "en", HONEST);

        assertThat(out.toString()).startsWith("NO SIGN SO FAR – NOT VERIFIED").doesNotContain("BELUM");
    }

    @Test
    void printsOneObjectForEachRowOfACsv() throws IOException {
        Path file =
                file("offers.csv", "id,from,text\na1,wa,\"" + SCAM + ",\ndm\"\n,fb," + HONEST.replace(",", "") + "\n");

        int code = run("check", "--file", file.toString(), "--json");

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0))
                .startsWith("{\"id\":\"a1\",\"answer\":\"STOP\",\"reasons\":[{\"sign\":\"scam.open\"");
        assertThat(lines().get(0)).contains("\"words\":[\"Kamboja\"],\"spans\":[[18,25]]");
        assertThat(lines().get(1)).startsWith("{\"id\":\"2\",\"answer\":\"NO_SIGN\",\"reasons\":[]");
    }

    @Test
    void readsOneTextALine() throws IOException {
        Path file = file("offers.txt", SCAM + "\r\n\r\n" + HONEST + "\r\n");

        run("check", "--file", file.toString());

        assertThat(lines().get(0)).startsWith("1\tBERHENTI\t");
        assertThat(lines().get(1)).startsWith("3\tBELUM ADA TANDA – BELUM TERVERIFIKASI\t");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void readsOtherSeparatorsHeadingsAndUtf16() throws IOException {
        Path file = folder.resolve("utf16.csv");
        Files.write(file, ("\uFEFFTeks;ID\n" + SCAM + ";x9\n").getBytes(StandardCharsets.UTF_16LE));

        run("check", "--file", file.toString(), "--json");

        assertThat(lines()).singleElement().asString().startsWith("{\"id\":\"x9\",\"answer\":\"STOP\"");
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream before = System.in;
        try (InputStream typed = Files.newInputStream(file("typed.txt", SCAM))) {
            System.setIn(typed);
            run("check");
        } finally {
            System.setIn(before);
        }

        assertThat(lines()).singleElement().asString().startsWith("1\tBERHENTI");
    }

    @Test
    void answersEveryRowAndSaysWhatIsWrongWithSome() throws IOException {
        Path file = file("gaps.csv", "id,text\n1,\n2\n3,pe\u00f1a\n4," + SCAM + "\n", StandardCharsets.ISO_8859_1);

        int code = run("check", "--file", file.toString(), "--json", "--language", "en");

        assertThat(code).isZero();
        assertThat(lines()).hasSize(4);
        assertThat(lines().get(0)).contains("\"answer\":\"TOO_LITTLE\"");
        assertThat(err.toString().lines())
                .containsExactly(
                        file + ", row 1, column text: empty; answered as TOO LITTLE INFORMATION",
                        file + ", row 2, column text: empty; answered as TOO LITTLE INFORMATION",
                        file + ", row 3, column text: some letters are not UTF-8; save the file as UTF-8 if the answer"
                                + " is in doubt");
    }

    @Test
    void saysWhereAQuotationMarkIsTooMany() throws IOException {
        Path file = file("quote.csv", "id,text\n1,\"" + HONEST + "\"\n2,\"" + HONEST + "\n3,b\n");

        int code = run("check", "--file", file.toString(), "--language", "en");

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString()).contains("quote.csv, row 2, column text: this row does not end");
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("phrases.tsv"), "nothing\tvisa\n");

        assertThat(run("check", "--file", folder.resolve("none.csv").toString()))
                .isEqualTo(PulangCommand.REFUSED);
        assertThat(run("check", "--file", folder.toString())).isEqualTo(PulangCommand.REFUSED);
        assertThat(run("check", "--file", file("empty.csv", "").toString())).isEqualTo(PulangCommand.REFUSED);
        assertThat(run("check", "--file", file("no.csv", "id,isi\n1,a\n").toString()))
                .isEqualTo(PulangCommand.REFUSED);
        assertThat(run("check", "--rules", rules.toString(), HONEST)).isEqualTo(PulangCommand.REFUSED);
        assertThat(run("check", "--rules", folder.resolve("x").toString(), HONEST))
                .isEqualTo(PulangCommand.REFUSED);
        assertThat(run("check", "--file", "x.csv", HONEST)).isEqualTo(PulangCommand.USAGE);
        assertThat(run("check", "--nonsense")).isEqualTo(PulangCommand.USAGE);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("phrases.tsv, line 1: there is no sign nothing", "tidak ada kolom \"text\"");
    }

    @Test
    void answersALineWithoutEndInBoundedMemory() throws IOException {
        Path file = folder.resolve("endless.txt");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            byte[] part = "halo ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 11; i++) {
                bytes.write(part);
            }
        }

        int code = run("check", "--file", file.toString(), "--language", "en");

        assertThat(code).isZero();
        assertThat(err.toString()).contains("row 1, column text: more than 1000000 letters");
    }

    @Test
    void answersManyTextsOneByOne() throws IOException {
        Path file = folder.resolve("many.txt");
        try (Writer lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 3_000; i++) {
                lines.write((i % 2 == 0 ? SCAM : HONEST) + " " + i + "\n");
            }
        }

        run("check", "--file", file.toString(), "--json");

        assertThat(lines()).hasSize(3_000);
    }

    private int run(String... arguments) {
        CommandLine offer = OfferCommand.with(TODAY);
        return offer.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }
}
