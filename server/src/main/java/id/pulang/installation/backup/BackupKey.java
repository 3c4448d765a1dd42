package id.pulang.installation.backup;

import id.pulang.protection.keys.OwnerFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that opens backups. It lies in a file of its own that no backup holds; whoever loses it loses the backups.
 *
 * <p>Keys for the parts of a backup are derived from it by HMAC-SHA-256. Source: NIST SP 800-108r1.
 */
public final class BackupKey {

    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 8;
    private static final String MARKING = "HmacSHA256";

    private final SecretKeySpec key;

    private BackupKey(byte[] key) {
        this.key = new SecretKeySpec(key, MARKING);
    }

    /** Returns the key in a file, which is made if there is none; others than the owner must not read it. */
    public static BackupKey kept(Path file) {
        try {
            return of(file, new OwnerFile(file).lines(BackupKey::made));
        } catch (IOException unusable) {
            throw unusable(file, unusable);
        }
    }

    /** Returns the key in a file that must exist. */
    public static BackupKey read(Path file) {
        if (!Files.exists(file)) {
            throw new BackupRefused("There is no backup key at %s. Name it with --key.".formatted(file));
        }
        try {
            return of(file, new OwnerFile(file).lines());
        } catch (IOException unusable) {
            throw unusable(file, unusable);
        }
    }

    private static BackupKey of(Path file, List<String> lines) throws IOException {
        try {
            byte[] key = Base64.getDecoder().decode(String.join("", lines).strip());
            if (key.length == KEY_BYTES) {
                return new BackupKey(key);
            }
        } catch (IllegalArgumentException noBase64) {
            throw new IOException("%s does not hold 32 bytes in Base64".formatted(file), noBase64);
        }
        throw new IOException("%s does not hold 32 bytes in Base64".formatted(file));
    }

    /** A short name by which a manifest says which key it needs; it tells nothing of the key. */
    String name() {
        return HexFormat.of().formatHex(derived("pulang-backup-key-name-1"), 0, NAME_BYTES);
    }

    SecretKey ofPart(String backup, String part) {
        return new SecretKeySpec(derived("pulang-backup-part-1", backup, part), "AES");
    }

    byte[] mark(byte[] manifest) {
        return mac(new SecretKeySpec(derived("pulang-backup-manifest-1"), MARKING), manifest);
    }

    boolean marked(byte[] manifest, byte[] mark) {
        return MessageDigest.isEqual(mark(manifest), mark);
    }

    private byte[] derived(String... words) {
        return mac(key, String.join("\0", words).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKeySpec key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(MARKING);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<String> made() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return List.of(Base64.getEncoder().encodeToString(key));
    }

    private static BackupRefused unusable(Path file, IOException why) {
        return new BackupRefused("The backup key %s cannot be used: %s".formatted(file, why.getMessage()), why);
    }
}
