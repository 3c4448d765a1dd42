package id.pulang.lists.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture in shades of grey, row by row from the upper left corner; 0 is black, 255 is white. Not changed by its
 * methods.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels one byte each, unsigned
 */
@SuppressWarnings("ArrayRecordComponent")
record GreyImage(int width, int height, byte[] pixels) {

    static final int WHITE = 255;

    private static final ColorModel GREY = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).getColorModel();

    /** The picture in shades of grey, on white where it is transparent. */
    static GreyImage of(BufferedImage image) {
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return of(grey.getRaster(), image.getWidth(), image.getHeight());
    }

    private static GreyImage of(Raster raster, int width, int height) {
        return new GreyImage(width, height, ((DataBufferByte) raster.getDataBuffer()).getData());
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** The same for the classes of the JDK; it shares the pixels. */
    BufferedImage image() {
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(pixels, pixels.length), width, height, width, 1, new int[] {0}, null);
        return new BufferedImage(GREY, raster, false, null);
    }

    /** The same as the bytes of a file (JPEG), so much smaller that it has at most so many pixels. */
    byte[] jpeg(int mostPixels) throws IOException {
        double scale = Math.min(1, Math.sqrt((double) mostPixels / pixels.length));
        GreyImage small = scale < 1 ? enlarged(new Box(0, 0, width, height), scale) : this;
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(small.image(), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Writes pictures as the pages of one file (TIFF), uncompressed, as they go through a pipe. */
    static void writeTiff(List<GreyImage> pages, OutputStream out) throws IOException {
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

    /** Turned round its middle; what comes in from outside is white. Between pixels it is interpolated. */
    GreyImage turned(double radians) {
        return drawn(width, height, AffineTransform.getRotateInstance(-radians, width / 2.0, height / 2.0));
    }

    /** Turned clockwise by so many quarters of a circle, on a sheet that it fills; no pixel is lost. */
    GreyImage quarters(int turns) {
        return switch (turns) {
            case 0 -> this;
            case 1 -> drawn(height, width, quartered(1, height, 0));
            case 2 -> drawn(width, height, quartered(2, width, height));
            case 3 -> drawn(height, width, quartered(3, 0, width));
            default -> throw new IllegalArgumentException(turns + " quarters of a circle");
        };
    }

    private static AffineTransform quartered(int turns, int right, int down) {
        AffineTransform turning = AffineTransform.getTranslateInstance(right, down);
        turning.quadrantRotate(turns);
        return turning;
    }

    /** A part of it, enlarged. */
    GreyImage enlarged(Box part, double scale) {
        AffineTransform enlarging = AffineTransform.getScaleInstance(scale, scale);
        enlarging.translate(-part.left(), -part.top());
        return drawn(
                Math.max(1, (int) Math.round(part.width() * scale)),
                Math.max(1, (int) Math.round(part.height() * scale)),
                enlarging);
    }

    private GreyImage drawn(int wide, int high, AffineTransform where) {
        var sheet = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = sheet.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, wide, high);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image(), where, null);
        canvas.dispose();
        return of(sheet.getRaster(), wide, high);
    }

    /** So many times beside itself. */
    GreyImage repeated(int times) {
        var row = new byte[pixels.length * times];
        for (int y = 0; y < height; y++) {
            for (int each = 0; each < times; each++) {
                System.arraycopy(pixels, y * width, row, (y * times + each) * width, width);
            }
        }
        return new GreyImage(width * times, height, row);
    }

    /** On a larger white sheet, with so many pixels of it around. */
    GreyImage framed(int margin) {
        int wide = width + 2 * margin;
        var sheet = new byte[wide * (height + 2 * margin)];
        Arrays.fill(sheet, (byte) WHITE);
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, sheet, (y + margin) * wide + margin, width);
        }
        return new GreyImage(wide, height + 2 * margin, sheet);
    }

    /** With paper made white and ink made black, where paper and ink are as light as this. */
    GreyImage stretched(int ink, int paper) {
        var clear = new byte[pixels.length];
        int span = Math.max(1, paper - ink);
        for (int at = 0; at < pixels.length; at++) {
            clear[at] = (byte) Math.clamp(((pixels[at] & 0xFF) - ink) * (long) WHITE / span, 0, WHITE);
        }
        return new GreyImage(width, height, clear);
    }
}
