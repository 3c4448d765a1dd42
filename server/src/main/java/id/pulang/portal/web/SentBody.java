package id.pulang.portal.web;

import id.pulang.portal.turns.FormMemory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The body of one request, read by this program itself into an array that is overwritten when it is closed: a container
 * would keep it in buffers, and in files where it is long.
 */
final class SentBody implements Arrived {

    /** The most that a form may hold with its files, in bytes. */
    static final int LONGEST = 17 << 20;

    /** What any form may take. */
    private static final int FIRST = 16 << 10;

    private final FormMemory.Share memory;
    private byte[] bytes = new byte[FIRST];
    private int length;

    private SentBody(FormMemory.Share memory) {
        this.memory = memory;
    }

    /**
     * Reads all of it.
     *
     * @param announced how long it is; below 0 where nobody has said so
     */
    static Arrived read(InputStream from, long announced, FormMemory.Share memory) throws IOException {
        if (announced > LONGEST) {
            return new Arrived.TooLong();
        }
        SentBody body = new SentBody(memory);
        boolean whole = false;
        try {
            Arrived came = body.filled(from, announced < 0 ? LONGEST + 1 : (int) announced + 1);
            whole = came == body;
            return came;
        } finally {
            if (!whole) {
                body.close();
            }
        }
    }

    private Arrived filled(InputStream from, int most) throws IOException {
        for (int read = 0; read >= 0; read = from.read(bytes, length, bytes.length - length)) {
            length += read;
            if (length > LONGEST) {
                return new Arrived.TooLong();
            }
            if (length == bytes.length && !grows(most)) {
                return new Arrived.NoRoom();
            }
        }
        if (most <= LONGEST && length < most - 1) {
            throw new IOException("A body was cut off");
        }
        return this;
    }

    private boolean grows(int most) {
        int longer = Math.max(length + 1, Math.min(2 * length, most));
        if (!memory.grow(longer)) {
            return false;
        }
        byte[] copy = Arrays.copyOf(bytes, longer);
        Arrays.fill(bytes, (byte) 0);
        memory.shrink(bytes.length);
        bytes = copy;
        return true;
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
        memory.close();
    }
}
