package id.pulang.portal.letters;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Fills content up to a size: its length in four bytes, the content, zeros. */
final class Padding {

    static final int BEFORE = Integer.BYTES;

    private Padding() {}

    static byte[] fill(byte[] content, int size) {
        return ByteBuffer.allocate(size).putInt(content.length).put(content).array();
    }

    /** Takes the content out; empty where the length cannot be. */
    static Optional<byte[]> taken(byte[] filled) {
        if (filled.length < BEFORE) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(filled).getInt();
        return length < 0 || length > filled.length - BEFORE
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(filled, BEFORE, BEFORE + length));
    }
}
