package id.pulang.lists.scans;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.UnreadableList;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of one file: PNG, JPEG, or the pages of a TIFF. A large one is read at half its size, or a third. */
final class PicturePages implements Pages {

    /** Unpacked to more, a picture would be made to harm. */
    private static final long MOST_PIXELS = 120_000_000;

    /** A page of A4 at 300 dpi has 8.7 million. */
    private static final long ENOUGH_PIXELS = 12_000_000;

    private final ImageReader reader;
    private final int count;

    private PicturePages(ImageReader reader) throws IOException {
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
        var pages = new PicturePages(reader);
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
        int each = (int) Math.ceil(Math.sqrt((double) pixels(page) / ENOUGH_PIXELS));
        reading.setSourceSubsampling(Math.max(1, each), Math.max(1, each), 0, 0);
        return reader.read(page, reading);
    }
}
