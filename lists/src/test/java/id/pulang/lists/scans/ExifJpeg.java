package id.pulang.lists.scans;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A photograph as a telephone keeps it: as the sensor lay, with a remark how it was held. */
public final class ExifJpeg {

    private ExifJpeg() {}

    /** The same picture (JPEG), with an orientation. */
    public static byte[] of(byte[] jpeg, int orientation) {
        byte[] tiff = tiff(ByteOrder.BIG_ENDIAN, orientation);
        byte[] mark = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer head = ByteBuffer.allocate(6 + mark.length);
        head.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) (2 + mark.length + tiff.length));
        head.put(mark);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.array());
        bytes.writeBytes(tiff);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** The directories of a TIFF of which each page has one of these orientations, without pictures. */
    static byte[] tiff(ByteOrder order, int... orientations) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + orientations.length * 18).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D));
        tiff.putShort((short) 42).putInt(8);
        for (int page = 0; page < orientations.length; page++) {
            tiff.putShort((short) 1)
                    .putShort((short) 0x0112)
                    .putShort((short) 3)
                    .putInt(1);
            tiff.putShort((short) orientations[page]).putShort((short) 0);
            tiff.putInt(page + 1 < orientations.length ? tiff.position() + 4 : 0);
        }
        return tiff.array();
    }
}
