package id.pulang.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;

/** Opens what {@link SealedOutput} wrote; a chunk that is not as it was written, and a missing end, are an error. */
final class SealedInput extends InputStream {

    private final PushbackInputStream in;
    private final Chunk chunk;
    private final byte[] sealed = new byte[Chunk.PLAIN_BYTES + Chunk.TAG_BYTES];
    private byte[] plain = new byte[0];
    private int taken;
    private boolean ended;

    SealedInput(InputStream in, SecretKey key) {
        this.in = new PushbackInputStream(in, 1);
        this.chunk = Chunk.opening(key);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (taken == plain.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        int given = Math.min(length, plain.length - taken);
        System.arraycopy(plain, taken, bytes, offset, given);
        taken += given;
        return given;
    }

    private void open() throws IOException {
        int length = in.readNBytes(sealed, 0, sealed.length);
        int next = in.read();
        ended = next < 0;
        if (!ended) {
            in.unread(next);
        }
        try {
            plain = chunk.next(sealed, length, ended);
            taken = 0;
        } catch (GeneralSecurityException broken) {
            throw new IOException("its seal is broken", broken);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
