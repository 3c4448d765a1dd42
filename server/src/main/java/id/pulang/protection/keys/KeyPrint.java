package id.pulang.protection.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * A short name of a key that tells nothing of it: the first eight bytes of HMAC-SHA-256 over a fixed text, in hex.
 * Source: NIST SP 800-57 Part 1 on key check values.
 *
 * @param hex sixteen hexadecimal digits
 */
public record KeyPrint(String hex) {

    private static final int BYTES = 8;

    /** Returns the print of a key. */
    public static KeyPrint of(SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] whole = mac.doFinal("pulang.key print".getBytes(StandardCharsets.UTF_8));
            return new KeyPrint(HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES)));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
