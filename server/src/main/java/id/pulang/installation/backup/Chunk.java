package id.pulang.installation.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens the chunks of one part: AES-256-GCM with a key of its own, the place of the chunk and whether it is
 * the last in the nonce, so that none can be changed, moved, left out or cut off.
 *
 * <p>Source: the STREAM construction, Hoang, Reyhanitabar, Rogaway, Vizár 2015; NIST SP 800-38D.
 */
final class Chunk {

    static final int PLAIN_BYTES = 64 * 1024;
    static final int TAG_BYTES = 16;

    private static final int NONCE_BYTES = 12;

    private final SecretKey key;
    private final Cipher cipher;
    private final int mode;
    private long place;

    private Chunk(SecretKey key, int mode) {
        this.key = key;
        this.mode = mode;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static Chunk sealing(SecretKey key) {
        return new Chunk(key, Cipher.ENCRYPT_MODE);
    }

    static Chunk opening(SecretKey key) {
        return new Chunk(key, Cipher.DECRYPT_MODE);
    }

    /** Works on the next chunk. */
    byte[] next(byte[] bytes, int length, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(place++)
                .putInt(last ? 1 : 0)
                .array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        return cipher.doFinal(bytes, 0, length);
    }
}
