package id.pulang.lists.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhotoPlaceTests {

    @Test
    void readsDegreesMinutesAndSecondsOnEitherSide() {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            assertThat(PhotoPlace.of(taken(order, "N", "E")).map(PhotoPlace::toString))
                    .contains("11.09333, 106.17500");
            assertThat(PhotoPlace.of(taken(order, "S", "W")).map(PhotoPlace::toString))
                    .contains("-11.09333, -106.17500");
        }
    }

    @Test
    void saysNothingWhereThereIsNone() {
        byte[] taken = taken(ByteOrder.BIG_ENDIAN, "N", "E");
        byte[] noPlace = taken.clone();
        noPlace[23] = 0;
        byte[] offTheEarth = taken.clone();
        Arrays.fill(offTheEarth, taken.length - 52, taken.length - 48, (byte) 0x7F);

        for (byte[] none : new byte[][] {new byte[0], {1, 2, 3}, noPlace, offTheEarth}) {
            assertThat(PhotoPlace.of(none)).isEmpty();
        }
    }

    /** A stranger writes the file: every length in it may be wrong. */
    @Test
    void endsWhateverItsBytesAre() {
        var random = new Random(7);
        for (int each = 0; each < 5000; each++) {
            byte[] taken = taken(each % 2 == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, "N", "E");
            for (int change = 0; change < 3; change++) {
                taken[2 + random.nextInt(taken.length - 2)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(taken, random.nextInt(taken.length));

            assertThatCode(() -> {
                        PhotoPlace.of(taken);
                        PhotoPlace.of(cut);
                        Orientation.of(taken, 0);
                    })
                    .doesNotThrowAnyException();
        }
    }

    /** The head of a JPEG that was taken at 11° 5' 36" and 106° 10' 30". */
    private static byte[] taken(ByteOrder order, String north, String east) {
        ByteBuffer tiff = ByteBuffer.allocate(128).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 1);
        entry(tiff, 0x8825, 4, 1).putInt(26).putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2).put(north.getBytes(StandardCharsets.US_ASCII)).put(new byte[3]);
        entry(tiff, 2, 5, 3).putInt(80);
        entry(tiff, 3, 2, 2).put(east.getBytes(StandardCharsets.US_ASCII)).put(new byte[3]);
        entry(tiff, 4, 5, 3).putInt(104);
        tiff.putInt(0);
        for (int number : new int[] {11, 5, 36, 106, 10, 30}) {
            tiff.putInt(number).putInt(1);
        }
        ByteBuffer file = ByteBuffer.allocate(12 + tiff.position() + 4);
        file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) (8 + tiff.position()));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.flip());
        return file.putShort((short) 0xFFDA).putShort((short) 2).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
