package id.pulang.protection.codes;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes (HMAC with SHA-256, RFC 2104) by which who has the key finds the same words again, cut to 48 bits: among
 * a hundred thousand words two of ten thousand such lists share one by chance. For one thread.
 */
public final class KeyedHash {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 6;

    private final Mac mac;

    /** Hashes with a key of at least 16 bytes. */
    public KeyedHash(byte[] key) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
        } catch (NoSuchAlgorithmException | InvalidKeyException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Returns the hash of a text, as hexadecimal digits. */
    public String of(String text) {
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }
}
