package id.pulang.protection.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Authenticated encryption with AES-256-GCM and a key outside the database. Thread-safe.
 *
 * <p>The place of a value is additional authenticated data, so that nobody can move it to another row or column.
 * Source: NIST SP 800-38D; OWASP ASVS 5.0 V11.3.2.
 */
public final class AesGcmCipher {

    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    /** Seals with a key of 32 bytes. */
    public AesGcmCipher(SecretKey key) {
        this.key = key;
    }

    /**
     * Seals a value.
     *
     * @param place table, column and row, such as {@code access.second_factor.secret.<id>}
     */
    public byte[] close(String place, byte[] value) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, place, nonce, value);
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(FORM)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Opens a value that was sealed for the same place with the same key; throws {@link SealBroken} otherwise. */
    public byte[] open(String place, byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        if (sealed.length <= 1 + NONCE_BYTES || parts.get() != FORM) {
            throw new SealBroken(place, null);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return run(Cipher.DECRYPT_MODE, place, nonce, rest);
    }

    private byte[] run(int mode, String place, byte[] nonce, byte[] value) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(value);
        } catch (GeneralSecurityException exception) {
            throw new SealBroken(place, exception);
        }
    }
}
