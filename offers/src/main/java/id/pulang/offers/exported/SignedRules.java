package id.pulang.offers.exported;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An exported edition as it lies in a file: a compact JWS (RFC 7515, section 3.1) by Ed25519 whose payload is the text
 * of the edition.
 *
 * @param rules what it says
 */
public record SignedRules(ExportedRules rules, String signed, byte[] signature) {

    private static final Pattern EDDSA = Pattern.compile("\"alg\"\\s*:\\s*\"EdDSA\"");
    private static final int PARTS = 3;

    /** Copies the signature in. */
    public SignedRules {
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** Puts a text between the two points of its detached signature. */
    public static String file(String text, String detached) {
        int point = detached.indexOf('.') + 1;
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return detached.substring(0, point) + payload + detached.substring(point) + "\n";
    }

    /** Reads a file; throws {@link UnreadableRules} where it is no signed edition. Checks no signature. */
    public static SignedRules read(String file) {
        if (file.startsWith(ExportedRules.FIRST)) {
            throw new UnreadableRules(UnreadableRules.Why.UNSIGNED);
        }
        String[] parts = file.strip().split("\\.", -1);
        if (parts.length != PARTS) {
            throw new UnreadableRules(UnreadableRules.Why.NO_EXPORT);
        }
        ExportedRules rules = ExportedRules.read(text(parts[1]));
        if (parts[2].isEmpty() || !EDDSA.matcher(text(parts[0])).find()) {
            throw new UnreadableRules(UnreadableRules.Why.UNSIGNED);
        }
        return new SignedRules(rules, parts[0] + "." + parts[1], bytes(parts[2]));
    }

    /** Whether one of some keys has signed it as it is. */
    public boolean isSignedBy(SigningKeys keys) {
        return keys.verify(signed.getBytes(StandardCharsets.US_ASCII), signature);
    }

    private static String text(String part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException broken) {
            throw new UnreadableRules(UnreadableRules.Why.NO_EXPORT);
        }
    }
}
