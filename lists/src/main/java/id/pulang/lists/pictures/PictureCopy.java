package id.pulang.lists.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A PNG or JPEG written anew: its pixels, upright, and nothing else that its file held, such as the place and the time
 * at which it was taken, a preview, a profile of colours or what hangs behind its end. How large it is stands in its
 * head and is read before anything is unpacked.
 *
 * @param picture in the same form
 * @param thumbnail small, as JPEG
 */
public record PictureCopy(byte[] picture, byte[] thumbnail) {

    /** More are not read: what a picture of stages keeps while it is unpacked grows with all of them. */
    public static final long MOST_PIXELS = 25_000_000;

    /** One with more is read at half its size, or a third; a telephone takes 12 million. */
    private static final double MOST_PIXELS_KEPT = 12_600_000;

    /** In bytes, as it is unpacked. */
    private static final double MOST_BYTES_READ = 50_000_000;

    private static final int SIDE_OF_A_THUMBNAIL = 240;
    private static final float GOOD = 0.9f;
    private static final float SMALL = 0.7f;
    private static final int PNG_SIGNATURE = 0x89;

    /**
     * Copies a picture.
     *
     * @throws PictureTooLarge if it says that it has more than {@link #MOST_PIXELS}
     * @throws IOException if it is no PNG and no JPEG, or broken
     */
    public static PictureCopy of(byte[] file) throws IOException {
        String form = (file[0] & 0xFF) == PNG_SIGNATURE ? "png" : "jpeg";
        try {
            BufferedImage upright = Orientation.of(file, 0).drawn(read(file, form), BufferedImage.TYPE_3BYTE_BGR);
            return new PictureCopy(written(upright, form, GOOD), written(small(upright), "jpeg", SMALL));
        } catch (RuntimeException broken) {
            throw new IOException("A broken picture", broken);
        }
    }

    private static BufferedImage read(byte[] file, String form) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(form).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new PictureTooLarge(pixels);
            }
            ImageReadParam reading = reader.getDefaultReadParam();
            int bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
            double times = Math.max(pixels / MOST_PIXELS_KEPT, pixels * bits / Byte.SIZE / MOST_BYTES_READ);
            int each = (int) Math.ceil(Math.sqrt(Math.max(1, times)));
            reading.setSourceSubsampling(each, each, 0, 0);
            return reader.read(0, reading);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage small(BufferedImage picture) {
        double scale = Math.min(1, SIDE_OF_A_THUMBNAIL / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return small;
    }

    private static byte[] written(BufferedImage picture, String form, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(form).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam writing = writer.getDefaultWriteParam();
            if (form.equals("jpeg")) {
                writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                writing.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(picture, null, null), writing);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
