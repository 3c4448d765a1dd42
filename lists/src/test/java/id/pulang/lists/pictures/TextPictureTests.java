package id.pulang.lists.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TextPictureTests {

    private static final int INK = 0x112233;
    private static final int LONGEST = 560;

    @Test
    void drawsLettersWithinTheirLineAndNothingElsewhere() throws IOException {
        BufferedImage drawn = drawn("Awas lowongan", 40, false);

        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(drawn.getHeight()).isEqualTo(200);
        assertThat(inked(drawn, 60, 110)).isGreaterThan(500);
        assertThat(inked(drawn, 0, 60) + inked(drawn, 115, 200)).isZero();
    }

    @Test
    void boldLettersAreThicker() throws IOException {
        assertThat(inked(drawn("Awas", 40, true), 0, 200))
                .isGreaterThan(inked(drawn("Awas", 40, false), 0, 200) * 5 / 4);
    }

    @Test
    void aLineThatWouldBeTooLongIsDrawnSmaller() throws IOException {
        BufferedImage drawn = drawn("W".repeat(60), 40, false);

        assertThat(last(drawn)).isBetween(LONGEST, LONGEST + 25);
    }

    @Test
    void aLetterThatTheFontLacksIsAnEmptyBox() throws IOException {
        assertThat(inked(drawn("\u5999", 40, false), 0, 200)).isPositive();
    }

    @Test
    void thisMachineDraws() {
        assertThat(TextPicture.hindrance()).isEmpty();
    }

    private static BufferedImage drawn(String text, int size, boolean bold) throws IOException {
        var picture = new TextPicture(600, 200);
        picture.line(new TextPicture.Place(20, 100), text, new TextPicture.Look(size, INK, bold), LONGEST);
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    private static int inked(BufferedImage image, int from, int to) {
        int inked = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                inked += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return inked;
    }

    private static int last(BufferedImage image) {
        for (int x = image.getWidth() - 1; x >= 0; x--) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return x;
                }
            }
        }
        return 0;
    }
}
