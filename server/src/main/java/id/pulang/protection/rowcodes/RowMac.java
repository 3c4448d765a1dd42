package id.pulang.protection.rowcodes;

import id.pulang.protection.keys.AuditKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Message authentication codes of rows: HMAC-SHA-256 over the table, the key of the row, its version, whom it is about
 * and its words, cut to 128 bits. Source: RFC 2104; NIST SP 800-107r1, section 5.3.3.
 */
public final class RowMac {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final byte GONE = 0;
    private static final byte THERE = 1;

    private final SecretKey key;

    /** Derives the key of row codes from that of the audit trail. */
    public RowMac(AuditKey key) {
        this.key = key.derived("pulang-row-code-1", ALGORITHM);
    }

    /** Makes the code of a row; without words it is that of a row which was deleted. */
    byte[] of(String kind, String key, UUID about, int version, @Nullable String words) {
        Mac mac = mac();
        add(mac, kind.getBytes(StandardCharsets.UTF_8));
        add(mac, key.getBytes(StandardCharsets.UTF_8));
        mac.update(ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(about.getMostSignificantBits())
                .putLong(about.getLeastSignificantBits())
                .putInt(version)
                .flip());
        mac.update(words == null ? GONE : THERE);
        if (words != null) {
            add(mac, words.getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(mac.doFinal(), BYTES);
    }

    /** Whether a code is that of a row with the given words, compared in constant time. */
    public boolean fits(RowCode code, @Nullable String words) {
        return code.gone() == (words == null)
                && MessageDigest.isEqual(code.code(), of(code.kind(), code.key(), code.about(), code.version(), words));
    }

    private static void add(Mac mac, byte[] bytes) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        mac.update(bytes);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
