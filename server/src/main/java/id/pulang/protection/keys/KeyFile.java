package id.pulang.protection.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

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
            String written =
                    String.join("", new OwnerFile(path).lines(KeyFile::made)).strip();
            byte[] key = Base64.getDecoder().decode(written);
            if (key.length != KEY_BYTES) {
                throw damaged(null);
            }
            return new SecretKeySpec(key, "AES");
        } catch (IllegalArgumentException noBase64) {
            throw damaged(noBase64);
        } catch (IOException exception) {
            throw new KeyRefused(
                    "The key file %s cannot be used: %s".formatted(path, exception.getMessage()), exception);
        }
    }

    private KeyRefused damaged(@Nullable Throwable cause) {
        String message =
                "The key file %s is damaged: it does not hold 32 bytes in Base64. Put it back from the backup.";
        return cause == null ? new KeyRefused(message.formatted(path)) : new KeyRefused(message.formatted(path), cause);
    }

    private static List<String> made() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return List.of(Base64.getEncoder().encodeToString(key));
    }
}
