package id.pulang.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 that is being made. */
record Hash(MessageDigest digest) {

    Hash() {
        this(sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** What it is now, in hexadecimal digits. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
