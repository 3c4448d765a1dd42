package id.pulang.lists.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.lists.scans.ExifJpeg;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureCopyTests {

    private static final String PLACE = "Rumah singgah, lintang -6.2 bujur 106.8";
    private static final int SIGNATURE = 8;
    private static final int HEAD = 25;

    @Test
    void turnsAPhotographUprightAndKeepsNothingButThePicture() throws IOException {
        byte[] taken = ExifJpeg.of(picture("jpeg", 400, 200), 6);
        assertThat(text(taken)).contains("Exif");

        PictureCopy copy = PictureCopy.of(taken);

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(copy.picture()));
        assertThat(text(copy.picture())).doesNotContain("Exif").startsWith("\u00ff\u00d8\u00ff");
        assertThat(text(copy.thumbnail())).doesNotContain("Exif");
        assertThat(kept.getWidth()).isEqualTo(200);
        assertThat(kept.getHeight()).isEqualTo(400);
        // what was at the left stands at the top
        assertThat(new Color(kept.getRGB(100, 40)).getRed()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(100, 360)).getRed()).isLessThan(60);
    }

    @Test
    void keepsNoTextOfAPngAndNothingBehindItsEnd() throws IOException {
        byte[] plain = picture("png", 300, 100);
        byte[] withText = inserted(plain, chunk("tEXt", ("Comment\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1)));
        byte[] withMore = joined(withText, "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        PictureCopy copy = PictureCopy.of(withMore);

        assertThat(text(withMore)).contains(PLACE, "<script>");
        assertThat(text(copy.picture()))
                .startsWith("\u0089PNG")
                .doesNotContain(PLACE)
                .doesNotContain("<script>");
        assertThat(ImageIO.read(new ByteArrayInputStream(copy.picture())).getWidth())
                .isEqualTo(300);
    }

    @Test
    void makesASmallPictureOfALargeOne() throws IOException {
        PictureCopy copy = PictureCopy.of(picture("jpeg", 1200, 600));

        BufferedImage small = ImageIO.read(new ByteArrayInputStream(copy.thumbnail()));
        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getHeight()).isEqualTo(120);
        assertThat(copy.thumbnail().length).isLessThan(20_000);
    }

    /** Some hundred bytes that would unpack to ten gigabytes. */
    @Test
    void refusesAPictureThatFloodsByWhatItsHeadSays() throws IOException {
        byte[] bomb = picture("png", 10, 10);
        ByteBuffer head = ByteBuffer.wrap(bomb);
        head.putInt(SIGNATURE + 8, 50_000).putInt(SIGNATURE + 12, 50_000);
        var sum = new CRC32();
        sum.update(bomb, SIGNATURE + 4, HEAD - 8);
        head.putInt(SIGNATURE + HEAD - 4, (int) sum.getValue());

        assertThatThrownBy(() -> PictureCopy.of(bomb)).isInstanceOf(PictureTooLarge.class);
    }

    @Test
    void refusesWhatBeginsAsAPictureAndIsNone() throws IOException {
        byte[] cut = Arrays.copyOf(picture("png", 300, 300), 60);
        byte[] noise = joined(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "<html>".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> PictureCopy.of(cut)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PictureCopy.of(noise)).isInstanceOf(IOException.class);
    }

    /** Red at the left half, black at the right. */
    private static byte[] picture(String form, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, form, bytes);
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] said) {
        byte[] named = joined(type.getBytes(StandardCharsets.US_ASCII), said);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(said.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] inserted(byte[] png, byte[] chunk) {
        return joined(
                joined(Arrays.copyOf(png, SIGNATURE + HEAD), chunk),
                Arrays.copyOfRange(png, SIGNATURE + HEAD, png.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
