package id.pulang.lists.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a camera writes beside a picture: directories of entries, as in a TIFF. Source: CIPA DC-008 (Exif 2.32), 4.5;
 * TIFF 6.0, section 2. Reading beyond the end throws {@link IndexOutOfBoundsException}.
 *
 * @param tiff from its first byte, in its order of bytes
 */
record Exif(ByteBuffer tiff) {

    private static final int ENTRY = 12;
    private static final int START_OF_JPEG = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int SEGMENT = 0xFFE1;
    private static final int FIRST_MARKER = 0xFF00;
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    Exif {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /** Finds it in a JPEG, among the segments before the picture itself; in a TIFF it is the whole. */
    static Optional<Exif> in(ByteBuffer file) {
        int mark = file.getShort(0) & 0xFFFF;
        if (mark == START_OF_JPEG) {
            return inJpeg(file);
        }
        return mark == 0x4949 || mark == 0x4D4D ? Optional.of(new Exif(file)) : Optional.empty();
    }

    private static Optional<Exif> inJpeg(ByteBuffer file) {
        int at = 2;
        int marker = file.getShort(at) & 0xFFFF;
        while (marker > FIRST_MARKER && marker != START_OF_SCAN) {
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == SEGMENT && file.slice(at + 4, MARK.length).equals(ByteBuffer.wrap(MARK))) {
                int start = at + 4 + MARK.length;
                return Optional.of(new Exif(file.slice(start, Math.min(at + 2 + length, file.limit()) - start)));
            }
            at += 2 + Math.max(2, length);
            marker = file.getShort(at) & 0xFFFF;
        }
        return Optional.empty();
    }

    /** Where the directory of a page begins; the first is 0. */
    int directory(int page) {
        int directory = tiff.getInt(4);
        for (int before = 0; before < page && directory != 0; before++) {
            directory = tiff.getInt(directory + 2 + entries(directory) * ENTRY);
        }
        return directory;
    }

    /** Finds the entry of a tag with values of a type. */
    OptionalInt entry(int directory, int tag, int type) {
        for (int entry = 0; directory != 0 && entry < entries(directory); entry++) {
            int at = directory + 2 + entry * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == tag && tiff.getShort(at + 2) == type) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private int entries(int directory) {
        return tiff.getShort(directory) & 0xFFFF;
    }
}
