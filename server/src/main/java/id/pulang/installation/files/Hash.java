package id.pulang.installation.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 that is being made. */
public record Hash(MessageDigest digest) {

    /** One of nothing yet. */
    public Hash() {
        this(sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns that of these bytes in hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** What it is now, in hexadecimal digits. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
