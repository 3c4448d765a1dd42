package id.pulang.lists.scans;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as pages of one TIFF file, uncompressed, as they go through a pipe. */
final class Tiff {

    private Tiff() {}

    static void write(List<GreyImage> pages, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream into = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(into);
            writer.prepareWriteSequence(null);
            for (GreyImage page : pages) {
                writer.writeToSequence(new IIOImage(page.image(), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }
}
