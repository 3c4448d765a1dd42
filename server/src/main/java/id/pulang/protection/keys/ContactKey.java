package id.pulang.protection.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which contacts that appear in reports are compared (HMAC-SHA256, RFC 2104), so that the database holds
 * none of them. The desk and the public process need the same one; it lies in a file of its own, apart from the keys
 * that open something. Thread-safe.
 */
public final class ContactKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    private ContactKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Reads the key in {@code public/contact-key} of a data folder; made on first use, for its owner only. */
    public static ContactKey in(Path folder) {
        try {
            return new ContactKey(Base64.getDecoder()
                    .decode(new OwnerFile(folder.resolve("public").resolve("contact-key"))
                            .lines(ContactKey::first)
                            .getFirst()));
        } catch (IOException exception) {
            throw new KeyRefused(String.valueOf(exception.getMessage()), exception);
        }
    }

    private static List<String> first() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return List.of(Base64.getEncoder().encodeToString(key));
    }

    /**
     * Returns the keyed hash of a contact.
     *
     * @param kind what it is; the same value of two kinds has two hashes
     */
    public byte[] print(String kind, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((kind + "\0" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
