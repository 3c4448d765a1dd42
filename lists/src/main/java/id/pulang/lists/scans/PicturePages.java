package id.pulang.lists.scans;

import id.pulang.lists.Problem;
import id.pulang.lists.pictures.Orientation;
import id.pulang.lists.tables.UnreadableList;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The pictures of one file: PNG, JPEG, or the pages of a TIFF, turned upright as the file says. One finer than what is
 * read best is read at half its size, or a third.
 */
final class PicturePages implements Pages {

    /** Unpacked to more, a picture would be made to harm. */
    private static final long MOST_PIXELS = 120_000_000;

    /**
     * A page of A4 at 300 dpi, at which small letters of the smallest print are 15 pixels high, has 8.7 million, and as
     * many are left of one with a pixel more than this, read at half its size. Tesseract reads best what is 20 to 30
     * pixels high. Source: Tesseract, Improving the quality of the output (rescaling).
     */
    private static final long MOST_PIXELS_READ = 25_000_000;

    /** In bytes, as it is unpacked; a third of the memory of the decoder. */
    private static final long MOST_BYTES_READ = 100_000_000;

    private final byte[] bytes;
    private final ImageReader reader;
    private final int count;

    private PicturePages(byte[] bytes, ImageReader reader) throws IOException {
        this.bytes = bytes;
        this.reader = reader;
        this.count = reader.getNumImages(true);
    }

    /** Opens a file, and reads of each page how large it is: a picture that is none, or floods, goes no further. */
    static PicturePages of(byte[] bytes) throws IOException {
        ImageIO.setUseCache(false);
        ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("No picture");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        var pages = new PicturePages(bytes, reader);
        for (int page = 0; page < Math.min(pages.count, ScanReader.MOST_PAGES); page++) {
            pages.pixels(page);
        }
        return pages;
    }

    /** Reads how large a page is, from its head alone. */
    private long pixels(int page) throws IOException {
        long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
        if (pixels > MOST_PIXELS) {
            throw new UnreadableList(Problem.ofFile("picture_too_large", MOST_PIXELS / 1_000_000));
        }
        return pixels;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public BufferedImage page(int page) throws IOException {
        ImageReadParam reading = reader.getDefaultReadParam();
        int each = (int) Math.ceil(Math.sqrt(timesTooLarge(page)));
        reading.setSourceSubsampling(each, each, 0, 0);
        return upright(Orientation.of(bytes, page), reader.read(page, reading));
    }

    /** In shades of grey where it lay otherwise. */
    private static BufferedImage upright(Orientation lies, BufferedImage picture) {
        return lies.isUpright() ? picture : lies.drawn(GreyImage.of(picture).image(), BufferedImage.TYPE_BYTE_GRAY);
    }

    private double timesTooLarge(int page) throws IOException {
        double pixels = pixels(page);
        int bits = reader.getImageTypes(page).next().getColorModel().getPixelSize();
        return Math.max(1, Math.max(pixels / MOST_PIXELS_READ, pixels * bits / Byte.SIZE / MOST_BYTES_READ));
    }
}
