package id.pulang.installation.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;

/** Seals what is written, chunk by chunk; {@link #finish} writes the chunk that says the end. */
final class SealedOutput extends FilterOutputStream {

    private final Chunk chunk;
    private final byte[] plain = new byte[Chunk.PLAIN_BYTES];
    private int filled;

    SealedOutput(OutputStream out, SecretKey key) {
        super(out);
        this.chunk = Chunk.sealing(key);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        for (int rest = length; rest > 0; ) {
            if (filled == plain.length) {
                seal(false);
            }
            int taken = Math.min(rest, plain.length - filled);
            System.arraycopy(bytes, from, plain, filled, taken);
            filled += taken;
            from += taken;
            rest -= taken;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            out.write(chunk.next(plain, filled, last));
            filled = 0;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Writes the last chunk; what it wraps stays open. */
    void finish() throws IOException {
        seal(true);
        flush();
    }
}
