package id.pulang.lists.scans;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * The photograph of a page of a document of an invented person: the zone in OCR-B (the free font of Norbert Schwarz and
 * Matthew Skala), lines of print above it, a coloured ground, turned, unevenly lit, grainy, and compressed.
 */
final class DrawnPassport {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1060;
    private static final int PATTERN = 9;

    private final List<String> zone;
    private final Random random;

    DrawnPassport(List<String> zone, long seed) {
        this.zone = zone;
        this.random = new Random(seed);
    }

    /**
     * The picture as a file (JPEG), so grainy, and darker to the right side of the page.
     *
     * @param degrees clockwise; the nearest quarter of a circle is how the telephone was held, the rest how the page
     *     lay
     */
    byte[] photographed(double degrees, int grain, double width) throws IOException {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = page.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ground(canvas);
        print(canvas);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        int quarters = (int) Math.round(degrees / 90);
        var photo = grained(turned(page, degrees - 90 * quarters, width), grain);
        ImageIO.write(held(photo, Math.floorMod(quarters, 4)), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage held(BufferedImage photo, int quarters) {
        BufferedImage held = photo;
        for (int turn = 0; turn < quarters; turn++) {
            var next = new BufferedImage(held.getHeight(), held.getWidth(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < held.getHeight(); y++) {
                for (int x = 0; x < held.getWidth(); x++) {
                    next.setRGB(held.getHeight() - 1 - y, x, held.getRGB(x, y));
                }
            }
            held = next;
        }
        return held;
    }

    private void ground(Graphics2D canvas) {
        canvas.setColor(new Color(0xE8F0EA));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(new Color(0xD5E4DC));
        for (int x = -HEIGHT; x < WIDTH; x += PATTERN) {
            canvas.drawLine(x, 0, x + HEIGHT / 2, HEIGHT);
        }
    }

    private void print(Graphics2D canvas) {
        canvas.setColor(new Color(0x303030));
        canvas.setFont(DrawnFont.of(Font.PLAIN, 30));
        canvas.drawString("REPUBLIK UTOPIA   PASPOR / PASSPORT", 60, 80);
        canvas.drawString("Nama Lengkap / Full Name", 520, 200);
        canvas.drawString("Tanggal Lahir / Date of Birth   12 AUG 1974", 520, 330);
        canvas.drawRect(70, 160, 380, 500);
        canvas.setColor(new Color(0x151515));
        canvas.setFont(ocrB());
        int top = HEIGHT - 60 * zone.size() - 30;
        for (String line : zone) {
            canvas.drawString(line, 60, top);
            top += 66;
        }
    }

    private Font ocrB() {
        try (var font = Objects.requireNonNull(getClass().getResourceAsStream("/fonts/OCRB.otf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(zone.size() == 2 ? 43f : 62f);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static BufferedImage turned(BufferedImage page, double degrees, double width) {
        double scale = width / WIDTH;
        var photo = new BufferedImage(
                (int) (WIDTH * scale * 1.1), (int) (HEIGHT * scale * 1.1), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = photo.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(new Color(0x6B5B4B));
        canvas.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        var where = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), photo.getWidth() / 2.0, photo.getHeight() / 2.0);
        where.translate(WIDTH * scale * 0.05, HEIGHT * scale * 0.05);
        where.scale(scale, scale);
        canvas.drawImage(page, where, null);
        canvas.dispose();
        return photo;
    }

    private BufferedImage grained(BufferedImage photo, int grain) {
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                int noise = (int) (random.nextGaussian() * grain) - 50 * x / photo.getWidth();
                Color seen = new Color(photo.getRGB(x, y));
                photo.setRGB(
                        x,
                        y,
                        new Color(lit(seen.getRed(), noise), lit(seen.getGreen(), noise), lit(seen.getBlue(), noise))
                                .getRGB());
            }
        }
        return photo;
    }

    private static int lit(int shade, int noise) {
        return Math.clamp(shade + noise, 0, 255);
    }
}
