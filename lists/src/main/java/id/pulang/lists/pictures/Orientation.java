package id.pulang.lists.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

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
    private static final int ENTRY = 12;
    private static final int START_OF_JPEG = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int FIRST_MARKER = 0xFF00;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * What a file (JPEG or TIFF) says of one of its pages; upright where it says nothing that can be understood.
     *
     * @param page the first is 0
     */
    public static Orientation of(byte[] bytes, int page) {
        try {
            ByteBuffer file = ByteBuffer.wrap(bytes);
            int mark = file.getShort(0) & 0xFFFF;
            if (mark == START_OF_JPEG) {
                return page == 0 ? ofJpeg(file) : UPRIGHT;
            }
            return mark == 0x4949 || mark == 0x4D4D ? ofTiff(file, page) : UPRIGHT;
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    /** Looks through the segments before the picture itself. */
    private static Orientation ofJpeg(ByteBuffer file) {
        int at = 2;
        int marker = file.getShort(at) & 0xFFFF;
        while (marker > FIRST_MARKER && marker != START_OF_SCAN) {
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == EXIF_SEGMENT && file.slice(at + 4, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                int start = at + 4 + EXIF.length;
                return ofTiff(file.slice(start, Math.min(at + 2 + length, file.limit()) - start), 0);
            }
            at += 2 + Math.max(2, length);
            marker = file.getShort(at) & 0xFFFF;
        }
        return UPRIGHT;
    }

    private static Orientation ofTiff(ByteBuffer file, int page) {
        file.order(file.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = file.getInt(4);
        for (int before = 0; before < page && directory != 0; before++) {
            directory = file.getInt(directory + 2 + entries(file, directory) * ENTRY);
        }
        for (int entry = 0; directory != 0 && entry < entries(file, directory); entry++) {
            int at = directory + 2 + entry * ENTRY;
            int code = file.getShort(at + 8);
            if (file.getShort(at) == TAG && file.getShort(at + 2) == SHORT && code >= 1 && code <= LARGEST) {
                return new Orientation(code);
            }
        }
        return UPRIGHT;
    }

    private static int entries(ByteBuffer file, int directory) {
        return file.getShort(directory) & 0xFFFF;
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
