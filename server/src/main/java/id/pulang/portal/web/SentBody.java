package id.pulang.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The body of one request, read by this program itself into an array that is overwritten when it is closed: a container
 * would keep it in buffers, and in files where it is long.
 */
final class SentBody implements AutoCloseable {

    /** The most that a form may hold with its files, in bytes. */
    static final int LONGEST = 17 << 20;

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final int FIRST = 16 << 10;

    private byte[] bytes = new byte[FIRST];
    private int length;

    private SentBody() {}

    /** Reads all of it; empty where it is too long or comes too slowly. */
    static Optional<SentBody> read(InputStream from, long announced) throws IOException {
        if (announced > LONGEST) {
            return Optional.empty();
        }
        SentBody body = new SentBody();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            int read = from.read(body.bytes, body.length, body.bytes.length - body.length);
            if (read < 0) {
                return Optional.of(body);
            }
            body.length += read;
            if (body.length > LONGEST || System.nanoTime() > until) {
                body.close();
                return Optional.empty();
            }
            if (body.length == body.bytes.length) {
                body.grow();
            }
        }
    }

    private void grow() {
        byte[] longer = Arrays.copyOf(bytes, bytes.length * 2);
        Arrays.fill(bytes, (byte) 0);
        bytes = longer;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
