package id.pulang.offers.exported;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Public keys by which the signature of an exported edition is checked: Ed25519 (RFC 8037) out of a JWK set (RFC 7517),
 * as the public site has it at {@code /.well-known/jwks.json}. Immutable.
 */
public final class SigningKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern KEY = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern CURVE = Pattern.compile("\"crv\"\\s*:\\s*\"Ed25519\"");
    private static final Pattern RAW = Pattern.compile("\"x\"\\s*:\\s*\"([A-Za-z0-9_-]{43})\"");

    /** What stands before the 32 bytes of a key in its X.509 form (RFC 8410). */
    private static final byte[] BEFORE = HexFormat.of().parseHex("302a300506032b6570032100");

    private final List<PublicKey> keys;

    private SigningKeys(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Reads a JWK set; throws {@link UnreadableRules} where it has no such key. */
    public static SigningKeys read(String json) {
        List<PublicKey> keys = KEY.matcher(json)
                .results()
                .map(MatchResult::group)
                .filter(key -> CURVE.matcher(key).find())
                .flatMap(key -> RAW.matcher(key).results())
                .map(raw -> key(raw.group(1)))
                .toList();
        if (keys.isEmpty()) {
            throw new UnreadableRules(UnreadableRules.Why.NO_KEY);
        }
        return new SigningKeys(keys);
    }

    private static PublicKey key(String raw) {
        byte[] point = Base64.getUrlDecoder().decode(raw);
        byte[] encoded = new byte[BEFORE.length + point.length];
        System.arraycopy(BEFORE, 0, encoded, 0, BEFORE.length);
        System.arraycopy(point, 0, encoded, BEFORE.length, point.length);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException noKey) {
            throw new UnreadableRules(UnreadableRules.Why.NO_KEY);
        }
    }

    /** Whether one of them has made a signature of bytes. */
    boolean verify(byte[] signed, byte[] signature) {
        return keys.stream().anyMatch(key -> verify(key, signed, signature));
    }

    private static boolean verify(PublicKey key, byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
