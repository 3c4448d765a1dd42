package id.pulang.lists.scans;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Writes pictures as pages of one TIFF file, uncompressed, as they go through a pipe. Source: TIFF 6.0, sections 2-4.
 */
final class Tiff {

    private static final int HEADER = 8;
    private static final short SHORT = 3;
    private static final short LONG = 4;
    private static final int[][] FIELDS = {
        {256, LONG},
        {257, LONG},
        {258, SHORT},
        {259, SHORT},
        {262, SHORT},
        {273, LONG},
        {277, SHORT},
        {278, LONG},
        {279, LONG}
    };
    private static final int FIELD = 12;
    private static final int DIRECTORY = 2 + FIELDS.length * FIELD + 4;
    private static final int BITS = 8;
    private static final int UNCOMPRESSED = 1;
    private static final int BLACK_IS_ZERO = 1;

    private Tiff() {}

    static void write(List<GreyImage> pages, OutputStream out) throws IOException {
        out.write(little(HEADER)
                .put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(HEADER)
                .array());
        int offset = HEADER;
        for (int page = 0; page < pages.size(); page++) {
            GreyImage image = pages.get(page);
            int data = offset + DIRECTORY;
            int end = data + image.pixels().length + (image.pixels().length & 1);
            out.write(directory(image, data, page + 1 < pages.size() ? end : 0));
            out.write(image.pixels());
            out.write(new byte[image.pixels().length & 1]);
            offset = end;
        }
    }

    private static byte[] directory(GreyImage image, int data, int next) {
        int[] values = {
            image.width(),
            image.height(),
            BITS,
            UNCOMPRESSED,
            BLACK_IS_ZERO,
            data,
            1,
            image.height(),
            image.pixels().length
        };
        ByteBuffer directory = little(DIRECTORY).putShort((short) FIELDS.length);
        for (int field = 0; field < FIELDS.length; field++) {
            directory.putShort((short) FIELDS[field][0]).putShort((short) FIELDS[field][1]);
            directory.putInt(1).putInt(values[field]);
        }
        return directory.putInt(next).array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
