package id.pulang.lists.scans;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.pictures.Orientation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturePagesTests {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 80;
    private static final int ENOUGH = 100_000_000;

    /** Where a bar along the first half of the first row is to be seen, as shares of width and height. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.25, 0.06",
        "2, 0.75, 0.06",
        "3, 0.75, 0.94",
        "4, 0.25, 0.94",
        "5, 0.06, 0.25",
        "6, 0.94, 0.25",
        "7, 0.94, 0.75",
        "8, 0.06, 0.75"
    })
    void turnsAPhotographUpright(int orientation, double x, double y) throws IOException {
        boolean aside = orientation > 4;
        byte[] jpeg = ExifJpeg.of(bar().jpeg(ENOUGH), orientation);

        GreyImage upright = GreyImage.of(PicturePages.of(jpeg).page(0));

        assertThat(upright.width()).isEqualTo(aside ? HEIGHT : WIDTH);
        assertThat(upright.height()).isEqualTo(aside ? WIDTH : HEIGHT);
        assertThat(at(upright, x, y)).isLessThan(80);
        assertThat(at(upright, 1 - x, 1 - y)).isGreaterThan(180);
        assertThat(aside ? at(upright, x, 1 - y) : at(upright, 1 - x, y)).isGreaterThan(180);
    }

    @Test
    void knowsHowEachPageOfATiffLies() {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            byte[] tiff = ExifJpeg.tiff(order, 6, 1, 3);

            assertThat(Orientation.of(tiff, 0).code()).isEqualTo(6);
            assertThat(Orientation.of(tiff, 1).code()).isEqualTo(1);
            assertThat(Orientation.of(tiff, 2).code()).isEqualTo(3);
            assertThat(Orientation.of(tiff, 3).code()).isEqualTo(1);
        }
    }

    @Test
    void takesForUprightWhatSaysNothingThatCanBeUnderstood() throws IOException {
        byte[] jpeg = ExifJpeg.of(bar().jpeg(ENOUGH), 6);

        for (int end = 0; end < 60; end++) {
            assertThat(Orientation.of(Arrays.copyOf(jpeg, end), 0).code()).isIn(1, 6);
        }
        assertThat(Orientation.of(ExifJpeg.of(jpeg, 9), 0).code()).isEqualTo(1);
        var random = new Random(5);
        for (int broken = 0; broken < 2_000; broken++) {
            byte[] noise = jpeg.clone();
            noise[2 + random.nextInt(50)] = (byte) random.nextInt();
            assertThat(Orientation.of(noise, random.nextInt(3)).code()).isBetween(1, 8);
        }
    }

    /** A telephone of 12 megapixels makes a little more than 12 million; a page of the smallest print needs them. */
    @Test
    void readsAPhotographAsFineAsItIsUnlessItIsFinerThanAnyPrint() throws IOException {
        assertThat(width(4_032, 3_024)).isEqualTo(4_032);
        assertThat(width(6_000, 4_500)).isEqualTo(3_000);
    }

    /** What goes along with a doubtful cell stays small, even where the cell is a whole page of grains. */
    @Test
    void showsALargeCellSmaller() throws IOException {
        var grains = new byte[3_000 * 2_000];
        new Random(1).nextBytes(grains);

        assertThat(new GreyImage(3_000, 2_000, grains).jpeg(400_000)).hasSizeLessThan(1 << 20);
        assertThat(PicturePages.of(bar().jpeg(400_000)).page(0).getWidth()).isEqualTo(WIDTH);
    }

    private static int width(int width, int height) throws IOException {
        var white = new byte[width * height];
        Arrays.fill(white, (byte) GreyImage.WHITE);
        return PicturePages.of(new GreyImage(width, height, white).jpeg(ENOUGH))
                .page(0)
                .getWidth();
    }

    private static int at(GreyImage image, double x, double y) {
        return image.at((int) (x * image.width()), (int) (y * image.height()));
    }

    private static GreyImage bar() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(Color.BLACK);
        canvas.fillRect(0, 0, WIDTH / 2, HEIGHT / 5);
        canvas.dispose();
        return GreyImage.of(image);
    }
}
