package id.pulang.lists.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a picture lies, as the camera or the scanner that took it says. Source: CIPA DC-008 (Exif 2.32), 4.6.4, tag
 * 0112h; TIFF 6.0, section 8.
 *
 * @param code from 1, upright, to 8: mirrored, turned by a half, or from 5 on by a quarter
 */
public record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int LARGEST = 8;
    private static final int TURNED_BY_A_QUARTER = 5;

    /**
     * What a file (JPEG or TIFF) says of one of its pages; upright where it says nothing that can be understood.
     *
     * @param page the first is 0
     */
    public static Orientation of(byte[] bytes, int page) {
        try {
            return Exif.in(ByteBuffer.wrap(bytes))
                    .flatMap(exif -> of(exif, exif.directory(page)))
                    .orElse(UPRIGHT);
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    private static Optional<Orientation> of(Exif exif, int directory) {
        OptionalInt entry = exif.entry(directory, TAG, SHORT);
        int code = entry.isEmpty() ? 0 : exif.tiff().getShort(entry.getAsInt() + 8);
        return code >= 1 && code <= LARGEST ? Optional.of(new Orientation(code)) : Optional.empty();
    }

    /** Whether the picture stands upright as it is. */
    public boolean isUpright() {
        return code == 1;
    }

    /** The picture as it stands upright, drawn anew on white in one of the types of {@link BufferedImage}. */
    public BufferedImage drawn(BufferedImage lying, int type) {
        int width = lying.getWidth();
        int height = lying.getHeight();
        boolean aside = code >= TURNED_BY_A_QUARTER;
        var upright = new BufferedImage(aside ? height : width, aside ? width : height, type);
        Graphics2D canvas = upright.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        canvas.drawImage(lying, turn(width, height), null);
        canvas.dispose();
        return upright;
    }

    /** Where a pixel of the picture that lies goes. */
    private AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
