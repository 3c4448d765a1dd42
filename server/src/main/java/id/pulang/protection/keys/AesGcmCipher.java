package id.pulang.protection.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * Authenticated encryption with AES-256-GCM (Tink) and a key outside the database. Thread-safe.
 *
 * <p>The place of a value is additional authenticated data, so that nobody can move it to another row or column.
 * Source: NIST SP 800-38D; OWASP ASVS 5.0 V11.3.2.
 */
public final class AesGcmCipher {

    private static final byte FORM = 1;

    private final Aead aead;

    /** Seals with a key of 32 bytes. */
    public AesGcmCipher(SecretKey key) {
        try {
            this.aead = new AesGcmJce(key.getEncoded());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException(unusable);
        }
    }

    /**
     * Seals a value.
     *
     * @param place table, column and row, such as {@code access.second_factor.secret.<id>}
     */
    public byte[] close(String place, byte[] value) {
        try {
            byte[] sealed = aead.encrypt(value, place.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + sealed.length).put(FORM).put(sealed).array();
        } catch (GeneralSecurityException exception) {
            throw new SealBroken(place, exception);
        }
    }

    /** Opens a value that was sealed for the same place with the same key; throws {@link SealBroken} otherwise. */
    public byte[] open(String place, byte[] sealed) {
        if (sealed.length == 0 || sealed[0] != FORM) {
            throw new SealBroken(place, null);
        }
        try {
            return aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException exception) {
            throw new SealBroken(place, exception);
        }
    }
}
