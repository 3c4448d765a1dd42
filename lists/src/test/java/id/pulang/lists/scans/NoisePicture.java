package id.pulang.lists.scans;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures of nothing but specks. */
final class NoisePicture {

    private NoisePicture() {}

    /** A square of black and white blocks of one size, of which a share is black, as a file. */
    static byte[] png(int side, int block, double share) throws IOException {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var random = new Random(side);
        for (int y = 0; y < side; y += block) {
            for (int x = 0; x < side; x += block) {
                if (random.nextDouble() >= share) {
                    fill(picture, x, y, block);
                }
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    private static void fill(BufferedImage picture, int left, int top, int block) {
        for (int y = top; y < Math.min(top + block, picture.getHeight()); y++) {
            for (int x = left; x < Math.min(left + block, picture.getWidth()); x++) {
                picture.setRGB(x, y, 0xFFFFFF);
            }
        }
    }
}
