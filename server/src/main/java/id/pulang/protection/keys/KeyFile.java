package id.pulang.protection.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key in a file that only its owner reads; made on first use. */
public final class KeyFile {

    private static final int KEY_BYTES = 32;

    private final Path path;

    /** Names the file; nothing is read yet. */
    public KeyFile(Path path) {
        this.path = path;
    }

    /** Returns the key, and makes one when there is none. */
    public SecretKey key() {
        try {
            byte[] key = Base64.getDecoder()
                    .decode(String.join("", new OwnerFile(path).lines(KeyFile::made))
                            .strip());
            if (key.length != KEY_BYTES) {
                throw new IOException("it does not hold 32 bytes in Base64");
            }
            return new SecretKeySpec(key, "AES");
        } catch (IOException exception) {
            throw new UncheckedIOException(
                    "The key file %s cannot be used: %s".formatted(path, exception.getMessage()), exception);
        }
    }

    private static List<String> made() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return List.of(Base64.getEncoder().encodeToString(key));
    }
}
