package id.pulang.lists.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

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

    /** The picture in shades of grey, on white where it is transparent. */
    static GreyImage of(BufferedImage image) {
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new GreyImage(image.getWidth(), image.getHeight(), pixels);
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** The same as the bytes of a file (JPEG). */
    byte[] jpeg() throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Turned round its middle; what comes in from outside is white. Between pixels it is interpolated. */
    GreyImage turned(double radians) {
        var turned = new byte[pixels.length];
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        double middleX = width / 2.0;
        double middleY = height / 2.0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromX = cos * (x - middleX) - sin * (y - middleY) + middleX;
                double fromY = sin * (x - middleX) + cos * (y - middleY) + middleY;
                turned[y * width + x] = (byte) between(fromX, fromY);
            }
        }
        return new GreyImage(width, height, turned);
    }

    /** A part of it, enlarged. */
    GreyImage enlarged(Box part, double scale) {
        int wide = Math.max(1, (int) Math.round(part.width() * scale));
        int high = Math.max(1, (int) Math.round(part.height() * scale));
        var large = new byte[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                double fromX = part.left() + (x + 0.5) / scale - 0.5;
                double fromY = part.top() + (y + 0.5) / scale - 0.5;
                large[y * wide + x] = (byte) between(fromX, fromY);
            }
        }
        return new GreyImage(wide, high, large);
    }

    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int above = (int) Math.floor(y);
        if (left < 0 || above < 0 || left + 1 >= width || above + 1 >= height) {
            return left < -1 || above < -1 || left >= width || above >= height
                    ? WHITE
                    : at(Math.clamp(left, 0, width - 1), Math.clamp(above, 0, height - 1));
        }
        double right = x - left;
        double down = y - above;
        double upper = at(left, above) * (1 - right) + at(left + 1, above) * right;
        double lower = at(left, above + 1) * (1 - right) + at(left + 1, above + 1) * right;
        return (int) Math.round(upper * (1 - down) + lower * down);
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
