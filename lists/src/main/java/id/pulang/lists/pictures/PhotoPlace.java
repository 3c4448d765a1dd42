package id.pulang.lists.pictures;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place at which a photograph was taken, as its file says it. Source: CIPA DC-008 (Exif 2.32), 4.6.6.
 *
 * @param latitude in degrees, north of the equator
 * @param longitude in degrees, east of Greenwich
 */
public record PhotoPlace(double latitude, double longitude) {

    private static final int DIRECTORY = 0x8825;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;
    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int RATIONAL_BYTES = 8;
    private static final double SIXTIETH = 60;
    private static final int FARTHEST_NORTH = 90;
    private static final int FARTHEST_EAST = 180;

    /** Reads it from a JPEG; empty where its file says nothing that can be understood. */
    public static Optional<PhotoPlace> of(byte[] file) {
        try {
            return Exif.in(ByteBuffer.wrap(file)).flatMap(PhotoPlace::in);
        } catch (IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<PhotoPlace> in(Exif exif) {
        OptionalInt pointer = exif.entry(exif.directory(0), DIRECTORY, LONG);
        if (pointer.isEmpty()) {
            return Optional.empty();
        }
        int directory = exif.tiff().getInt(pointer.getAsInt() + 8);
        double latitude = degrees(exif, directory, LATITUDE, 'S');
        double longitude = degrees(exif, directory, LONGITUDE, 'W');
        return Math.abs(latitude) <= FARTHEST_NORTH && Math.abs(longitude) <= FARTHEST_EAST
                ? Optional.of(new PhotoPlace(latitude, longitude))
                : Optional.empty();
    }

    /** Degrees, minutes and seconds; the entry before says on which side. No number where they are not there. */
    private static double degrees(Exif exif, int directory, int tag, char negative) {
        OptionalInt entry = exif.entry(directory, tag, RATIONAL);
        OptionalInt side = exif.entry(directory, tag - 1, ASCII);
        if (entry.isEmpty() || side.isEmpty()) {
            return Double.NaN;
        }
        int at = exif.tiff().getInt(entry.getAsInt() + 8);
        double degrees = rational(exif, at)
                + rational(exif, at + RATIONAL_BYTES) / SIXTIETH
                + rational(exif, at + 2 * RATIONAL_BYTES) / SIXTIETH / SIXTIETH;
        return exif.tiff().get(side.getAsInt() + 8) == negative ? -degrees : degrees;
    }

    private static double rational(Exif exif, int at) {
        double above = Integer.toUnsignedLong(exif.tiff().getInt(at));
        return above / Integer.toUnsignedLong(exif.tiff().getInt(at + 4));
    }

    /** The two numbers as maps take them. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}
