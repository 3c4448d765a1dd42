package id.pulang.lists.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pulang.lists.tables.UnreadableList;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adverts as pictures, drawn here. */
class PictureTextTests {

    private static final List<String> OFFER = List.of(
            "LOWONGAN KERJA LUAR NEGERI",
            "Customer service online di Kamboja",
            "Gaji 12 juta, tiket ditanggung",
            "Tanpa pengalaman, langsung berangkat",
            "WA 0812 3456 7890");

    @BeforeAll
    static void tesseractIsThere() {
        assumeTrue(PictureText.missing().isEmpty(), "Tesseract is not installed");
    }

    @ParameterizedTest
    @CsvSource({
        "png, 1080, FFFFFF, 111111",
        "jpeg, 1080, 8B0000, FFEE66",
        "jpeg, 720, 0B3D91, FFFFFF",
        "jpeg, 480, FFE066, 202020"
    })
    void readsAnAdvertInAnyColours(String format, int width, String paper, String ink) throws IOException {
        String text = PictureText.of(poster(format, width, paper, ink));

        assertThat(text.toLowerCase(java.util.Locale.ROOT))
                .contains("kamboja", "12 juta", "tiket ditanggung", "tanpa pengalaman")
                .containsPattern("0812\\s?3456\\s?7890");
    }

    @Test
    void readsNothingWhereThereIsNoText() throws IOException {
        var plain = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);

        assertThat(PictureText.of(bytes(plain, "png"))).isBlank();
    }

    /** Nothing can be read in them, and to find that out takes Tesseract a minute of a processor or more. */
    @ParameterizedTest
    @CsvSource({"6300, 1, 0.5", "6300, 1, 0.1", "6300, 2, 0.05", "3150, 3, 0.1", "3150, 5, 0.1", "3150, 6, 0.15"})
    void readsNothingInNoiseInTime(int side, int block, double share) throws IOException {
        byte[] noise = NoisePicture.png(side, block, share);
        long began = System.nanoTime();

        String text = textOrRefusal(noise);

        assertThat(text).hasSizeLessThan(40);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    private static String textOrRefusal(byte[] picture) throws IOException {
        try {
            return PictureText.of(picture);
        } catch (UnreadableList refused) {
            return refused.problem().code();
        }
    }

    @Test
    void readsAnAdvertWithDustOnIt() throws IOException {
        var dusty = ImageIO.read(new ByteArrayInputStream(poster("png", 1080, "FFFFFF", "111111")));
        var random = new Random(1);
        for (int speck = 0; speck < 3000; speck++) {
            dusty.setRGB(random.nextInt(dusty.getWidth()), random.nextInt(dusty.getHeight()), 0x202020);
        }

        assertThat(PictureText.of(bytes(dusty, "png")).toLowerCase(java.util.Locale.ROOT))
                .contains("kamboja", "tanpa pengalaman");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatIOException()
                .isThrownBy(() -> PictureText.of("no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static byte[] poster(String format, int width, String paper, String ink) throws IOException {
        var image = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(new Color(Integer.parseInt(paper, 16)));
        canvas.fillRect(0, 0, width, width);
        canvas.setColor(new Color(Integer.parseInt(ink, 16)));
        int line = width / 6;
        for (int i = 0; i < OFFER.size(); i++) {
            canvas.setFont(DrawnFont.of(i == 0 ? Font.BOLD : Font.PLAIN, width / (i == 0 ? 22 : 26)));
            canvas.drawString(OFFER.get(i), width / 20, line * (i + 1));
        }
        canvas.dispose();
        return bytes(image, format);
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
