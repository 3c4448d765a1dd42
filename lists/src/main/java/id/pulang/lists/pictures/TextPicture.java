package id.pulang.lists.pictures;

import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Lines of text drawn as a picture. The letters are outlines of Liberation Sans (SIL Open Font License 1.1), which
 * comes with PDFBox, and are filled as shapes: no font of the system is asked for, so that the same picture comes out
 * on every machine. A letter that the font lacks is its empty box. For one thread at a time.
 */
public final class TextPicture {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** How much thicker bold letters are, of their size; the font comes in one weight. */
    private static final double BOLD = 0.035;

    private static final int MOST_COLOURS = 0xFFFFFF;

    private static final class Letters {

        private static final TrueTypeFont FONT_READ = read();
        private static final CmapLookup GLYPHS = glyphs();

        private static TrueTypeFont read() {
            try (InputStream in = Objects.requireNonNull(TrueTypeFont.class.getResourceAsStream(FONT), FONT)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static CmapLookup glyphs() {
            try {
                return FONT_READ.getUnicodeCmapLookup();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private final BufferedImage image;
    private final Graphics2D pen;

    /** Begins a white picture. */
    public TextPicture(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        band(0, height, MOST_COLOURS);
    }

    /** Returns why no picture can be drawn on this machine; empty where one can. */
    public static Optional<String> hindrance() {
        try {
            var tried = new TextPicture(8, 8);
            tried.line(new Place(0, 8), "a", new Look(8, 0, false), 8);
            tried.png();
            return Optional.empty();
        } catch (LinkageError | AWTError | RuntimeException cannot) {
            return Optional.of(String.valueOf(cannot));
        }
    }

    /** Where a line begins, on its base line. */
    public record Place(int x, int y) {}

    /**
     * How a line looks.
     *
     * @param size of its letters, in points of the picture
     * @param colour red, green and blue, eight bits each
     */
    public record Look(int size, int colour, boolean bold) {}

    /** Fills a band from edge to edge. */
    public void band(int y, int height, int colour) {
        pen.setColor(new Color(colour));
        pen.fillRect(0, y, image.getWidth(), height);
    }

    /** Draws a line; one that would be longer than allowed is drawn in smaller letters. */
    public void line(Place place, String text, Look look, int longest) {
        double width = units(text) * look.size() / unitsPerEm();
        double size = width > longest ? look.size() * longest / width : look.size();
        double scale = size / unitsPerEm();
        pen.setColor(new Color(look.colour()));
        pen.setStroke(new BasicStroke((float) (size * BOLD), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double x = place.x();
        for (int letter : text.codePoints().toArray()) {
            int glyph = Letters.GLYPHS.getGlyphId(letter);
            var at = new AffineTransform(scale, 0, 0, -scale, x, place.y());
            draw(at.createTransformedShape(outline(glyph)), look.bold());
            x += advance(glyph) * scale;
        }
    }

    private void draw(Shape letter, boolean bold) {
        pen.fill(letter);
        if (bold) {
            pen.draw(letter);
        }
    }

    private static double units(String text) {
        return text.codePoints()
                .mapToDouble(letter -> advance(Letters.GLYPHS.getGlyphId(letter)))
                .sum();
    }

    private static double unitsPerEm() {
        try {
            return Letters.FONT_READ.getUnitsPerEm();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double advance(int glyph) {
        try {
            return Letters.FONT_READ.getAdvanceWidth(glyph);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static GeneralPath outline(int glyph) {
        try {
            var drawn = Letters.FONT_READ.getGlyph().getGlyph(glyph);
            return drawn == null ? new GeneralPath() : drawn.getPath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the picture as a PNG; nothing more is drawn on it. */
    public byte[] png() {
        pen.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, null));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
